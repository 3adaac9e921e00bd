package org.vedette.serve;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import org.vedette.store.StoreException;
import org.vedette.store.StoreException.Reason;

/**
 * What to serve and where.
 *
 * @param host the interface to listen on: {@code localhost}, or another, where reading needs a user too
 * @param port 0 for any free one
 */
public record ServiceOptions(Path store, String host, int port) {

    boolean loopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new StoreException(
                    Reason.REFUSED, host + ": no such host or interface; write localhost, or 0.0.0.0 for all", e);
        }
    }
}
