package org.vedette.serve;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.mgt.FusekiServerCtl;
import org.apache.jena.fuseki.mod.admin.FMod_Admin;
import org.apache.jena.fuseki.mod.prometheus.FMod_Prometheus;
import org.apache.jena.fuseki.mod.shiro.FMod_Shiro;
import org.apache.jena.fuseki.mod.ui.FMod_UI;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.vedette.query.SavedQueries;
import org.vedette.serve.api.QueryApi;
import org.vedette.serve.describe.DescribedQueries;
import org.vedette.serve.describe.SelfDescription;
import org.vedette.store.StoreException;
import org.vedette.store.StoreException.Reason;
import org.vedette.store.embedded.EmbeddedStore;
import org.vedette.store.embedded.ServiceConfiguration;

/**
 * Fuseki on one store: the endpoints of <code>fuseki-config/</code>, the user interface, the saved queries as an API. The paths of
 * its administration are static in Fuseki, so a process can have one at a time.
 */
public final class FusekiService implements AutoCloseable {
    /** The name of the dataset, and so the first part of the paths of its endpoints. */
    public static final String DATASET = "kg";

    private static final int IDLE_THREADS = 4;

    /**
     * Beyond one for each request that is worked on: to accept connections, and to tell those too many to come again. Fuseki's own
     * pool of 20 would leave the 21st request unread until its connection is cut.
     */
    private static final int SPARE_THREADS = 16;

    private final FusekiServer server;
    private final EmbeddedStore store;
    private final Map<String, String> newSecrets;
    private final String host;

    private FusekiService(FusekiServer server, EmbeddedStore store, Map<String, String> newSecrets, String host) {
        this.server = server;
        this.store = store;
        this.newSecrets = newSecrets;
        this.host = host;
    }

    /** Starts to serve; returns once the port is open. */
    public static FusekiService start(ServiceOptions options, SavedQueries queries) {
        EmbeddedStore store = EmbeddedStore.open(options.store());
        try {
            Path base = options.store().toAbsolutePath().resolve("fuseki");
            Secrets secrets = new Secrets(base);
            Map<String, String> made = secrets.makeIfMissing();
            System.setProperty(FusekiServerCtl.envFusekiBase, base.toString());
            System.setProperty(
                    FusekiServerCtl.envFusekiShiro,
                    secrets.writeRules(options.loopback()).toString());
            NoLoadUpdates.install();
            SelfDescription description = new SelfDescription(store, queries);
            FusekiServer server = build(
                    options, store, new QueryApi(store, queries, store::version), description, ServiceLimits.read());
            store.markServing();
            server.start();
            FusekiService service = new FusekiService(server, store, made, options.host());
            description.publish(service.endpoint() + "/sparql");
            return service;
        } catch (RuntimeException e) {
            store.close();
            throw e instanceof FusekiException ? notStarted(options, e) : e;
        }
    }

    /** Of the dataset: {@code http://localhost:3030/kg}. What {@code --endpoint} takes. */
    public URI endpoint() {
        return URI.create("http://" + host + ":" + server.getHttpPort() + "/" + DATASET);
    }

    /** The secrets by user, if this was the first start; they are nowhere else. */
    public Map<String, String> newSecrets() {
        return newSecrets;
    }

    /** Waits until the server is stopped from elsewhere. */
    public void join() {
        server.join();
    }

    @Override
    public void close() {
        server.stop();
        FusekiServerCtl.clearUpSystemState();
        store.markServed();
        store.close();
    }

    private static FusekiServer build(
            ServiceOptions options,
            EmbeddedStore store,
            QueryApi api,
            SelfDescription description,
            ServiceLimits limits) {
        RequestRules rules = new RequestRules(limits, options.host(), options.loopback());
        FusekiServer.Builder builder = FusekiServer.create()
                .port(options.port())
                .numServerThreads(IDLE_THREADS, limits.concurrentRequests() + SPARE_THREADS)
                .fusekiModules(FusekiModules.create(
                        FMod_Admin.create(), FMod_UI.create(), FMod_Shiro.create(), FMod_Prometheus.create()))
                .addFilter("/*", new RequestGuard(limits, rules))
                .addServlet("/api/*", api)
                .registerOperation(Operation.Query, new DescribedQueries(description))
                .parseConfig(ServiceConfiguration.service());
        store.graphs().getContext().set(ARQ.queryTimeout, limits.firstRowMillis() + "," + limits.lastRowMillis());
        builder.getDataServiceBuilder(DATASET).dataset(store.graphs());
        FusekiServer server = builder.build();
        bound(server.getJettyServer(), options.host(), limits);
        return server;
    }

    private static void bound(Server jetty, String host, ServiceLimits limits) {
        for (Connector connector : jetty.getConnectors()) {
            if (connector instanceof ServerConnector network) {
                network.setHost(host);
            }
        }
        if (jetty.getHandler() instanceof ServletContextHandler handler) {
            handler.setMaxFormContentSize((int) limits.readBodyBytes());
        }
    }

    private static StoreException notStarted(ServiceOptions options, RuntimeException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return new StoreException(
                Reason.REFUSED,
                options.host() + ":" + options.port() + ": the server cannot start: " + cause.getMessage()
                        + "; choose another --port, or stop what uses it",
                e);
    }
}
