package org.vedette.serve;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A request whose body breaks off at a limit, whether it announced its length or comes in chunks. */
final class BoundedRequest extends HttpServletRequestWrapper {
    private final long limit;
    private @Nullable Body body;
    private volatile boolean exceeded;

    BoundedRequest(HttpServletRequest request, long limit) {
        super(request);
        this.limit = limit;
    }

    /** Whether the body was longer than allowed. */
    boolean exceeded() {
        return exceeded;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (body == null) {
            body = new Body(super.getInputStream());
        }
        return body;
    }

    private final class Body extends ServletInputStream {
        private final ServletInputStream in;
        private long count;

        private Body(ServletInputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            int value = in.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] bytes, int start, int length) throws IOException {
            int read = in.read(bytes, start, length);
            count(Math.max(read, 0));
            return read;
        }

        @Override
        public boolean isFinished() {
            return in.isFinished();
        }

        @Override
        public boolean isReady() {
            return in.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            in.setReadListener(listener);
        }

        private void count(int read) throws IOException {
            count += read;
            if (count > limit) {
                exceeded = true;
                throw new IOException("the body may have " + limit + " bytes");
            }
        }
    }
}
