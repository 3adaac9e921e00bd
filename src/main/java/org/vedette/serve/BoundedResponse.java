package org.vedette.serve;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A response that is cut off at a limit, and that says 413 where the failure is the request's body being too long. */
final class BoundedResponse extends HttpServletResponseWrapper {
    private final long limit;
    private final BoundedRequest request;
    private @Nullable Answer answer;

    BoundedResponse(HttpServletResponse response, long limit, BoundedRequest request) {
        super(response);
        this.limit = limit;
        this.request = request;
    }

    @Override
    public void setStatus(int status) {
        super.setStatus(adjusted(status));
    }

    @Override
    public void sendError(int status) throws IOException {
        super.sendError(adjusted(status));
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        super.sendError(adjusted(status), message);
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (answer == null) {
            answer = new Answer(super.getOutputStream());
        }
        return answer;
    }

    private int adjusted(int status) {
        return request.exceeded() && status >= SC_BAD_REQUEST ? SC_REQUEST_ENTITY_TOO_LARGE : status;
    }

    private final class Answer extends ServletOutputStream {
        private final ServletOutputStream out;
        private long count;

        private Answer(ServletOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int value) throws IOException {
            count(1);
            out.write(value);
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            count(length);
            out.write(bytes, start, length);
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            out.close();
        }

        @Override
        public boolean isReady() {
            return out.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            out.setWriteListener(listener);
        }

        private void count(int written) throws IOException {
            count += written;
            if (count > limit) {
                throw new IOException("the answer has more than " + limit + " bytes; ask for less");
            }
        }
    }
}
