package id.pimpasa.escalation.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;

/** A request whose body cannot be read beyond a limit, even if it does not say how long it is. */
class LimitedRequest extends HttpServletRequestWrapper {

    private final int limit;

    LimitedRequest(HttpServletRequest request, int limit) {
        super(request);
        this.limit = limit;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new LimitedStream(super.getInputStream(), limit);
    }

    private static final class LimitedStream extends ServletInputStream {

        private final ServletInputStream body;
        private int left;

        LimitedStream(ServletInputStream body, int limit) {
            this.body = body;
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            var next = body.read();
            if (next >= 0) {
                take(1);
            }
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var count = body.read(buffer, offset, length);
            take(Math.max(count, 0));
            return count;
        }

        private void take(int count) throws RequestTooLargeException {
            left -= count;
            if (left < 0) {
                throw new RequestTooLargeException();
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
