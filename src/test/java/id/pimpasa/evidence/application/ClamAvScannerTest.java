package id.pimpasa.evidence.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The INSTREAM command against a server that speaks the protocol's other side. */
class ClamAvScannerTest {

    private static final byte[] FILE = "x".repeat(150_000).getBytes(StandardCharsets.US_ASCII);

    /** A server that takes one file and gives this answer. */
    private static final class Server implements AutoCloseable {

        private final ServerSocket socket;
        private final CompletableFuture<byte[]> received;

        Server(String answer) throws IOException {
            socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            received = CompletableFuture.supplyAsync(() -> serve(answer));
        }

        ClamAvScanner scanner() {
            return new ClamAvScanner(socket.getInetAddress().getHostAddress(), socket.getLocalPort());
        }

        private byte[] serve(String answer) {
            try (var client = socket.accept()) {
                var input = new DataInputStream(client.getInputStream());
                assertThat(input.readNBytes(10)).isEqualTo("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
                var file = new ByteArrayOutputStream();
                for (int length = input.readInt(); length > 0; length = input.readInt()) {
                    file.write(input.readNBytes(length));
                }
                client.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                return file.toByteArray();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    @Test
    void sendsTheWholeFileAndReadsThatItIsClean() throws Exception {
        try (var server = new Server("stream: OK\0")) {
            assertThat(server.scanner().scan(FILE)).isEqualTo(FileScanner.Verdict.CLEAN);
            assertThat(server.received.get()).isEqualTo(FILE);
        }
    }

    @Test
    void readsThatAFileIsInfected() throws Exception {
        try (var server = new Server("stream: Eicar-Test-Signature FOUND\0")) {
            assertThat(server.scanner().scan(FILE)).isEqualTo(FileScanner.Verdict.INFECTED);
        }
    }

    @Test
    void anyOtherAnswerIsNoVerdict() throws Exception {
        try (var server = new Server("INSTREAM size limit exceeded. ERROR\0")) {
            assertThatThrownBy(() -> server.scanner().scan(FILE)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void noServerIsNoVerdict() throws Exception {
        var server = new Server("");
        server.close();
        assertThatThrownBy(() -> server.scanner().scan(FILE)).isInstanceOf(IOException.class);
    }
}
