package id.pimpasa.evidence.application;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds the EXIF block, a small TIFF file, in a photo. */
final class ExifBlock {

    private static final String EXIF = "Exif\0\0";
    private static final int JPEG_APP1 = 0xFFE1;
    private static final int JPEG_START_OF_SCAN = 0xFFDA;
    private static final int PNG_FIRST_CHUNK = 8;
    private static final int PNG_CHUNK_FRAME = 12;
    private static final int WEBP_FIRST_CHUNK = 12;
    private static final int WEBP_CHUNK_HEAD = 8;

    private ExifBlock() {}

    /** @throws IndexOutOfBoundsException if the photo ends too early */
    static Optional<ByteBuffer> in(byte[] photo, FileType type) {
        var bytes = ByteBuffer.wrap(photo);
        return switch (type) {
            case JPEG -> inJpeg(bytes);
            case PNG -> inPng(bytes);
            case WEBP -> inWebp(bytes);
            case PDF -> Optional.empty();
        };
    }

    private static Optional<ByteBuffer> inJpeg(ByteBuffer photo) {
        int at = 2;
        while (at + 4 <= photo.limit()) {
            int marker = Short.toUnsignedInt(photo.getShort(at));
            int length = Short.toUnsignedInt(photo.getShort(at + 2));
            if (marker == JPEG_START_OF_SCAN || marker < 0xFF00) {
                return Optional.empty();
            }
            if (marker == JPEG_APP1 && text(photo, at + 4, EXIF.length()).equals(EXIF)) {
                return Optional.of(photo.slice(at + 4 + EXIF.length(), length - 2 - EXIF.length()));
            }
            at += 2 + length;
        }
        return Optional.empty();
    }

    private static Optional<ByteBuffer> inPng(ByteBuffer photo) {
        int at = PNG_FIRST_CHUNK;
        while (at + PNG_CHUNK_FRAME <= photo.limit()) {
            int length = photo.getInt(at);
            if (text(photo, at + 4, 4).equals("eXIf")) {
                return Optional.of(photo.slice(at + 8, length));
            }
            at = Math.addExact(at, Math.addExact(PNG_CHUNK_FRAME, Math.max(0, length)));
        }
        return Optional.empty();
    }

    private static Optional<ByteBuffer> inWebp(ByteBuffer photo) {
        photo.order(ByteOrder.LITTLE_ENDIAN);
        int at = WEBP_FIRST_CHUNK;
        while (at + WEBP_CHUNK_HEAD <= photo.limit()) {
            int length = photo.getInt(at + 4);
            if (text(photo, at, 4).equals("EXIF")) {
                int head = text(photo, at + WEBP_CHUNK_HEAD, EXIF.length()).equals(EXIF) ? EXIF.length() : 0;
                return Optional.of(photo.slice(at + WEBP_CHUNK_HEAD + head, length - head));
            }
            at = Math.addExact(at, Math.addExact(WEBP_CHUNK_HEAD, Math.max(0, length) + (length & 1)));
        }
        return Optional.empty();
    }

    private static String text(ByteBuffer bytes, int from, int length) {
        var text = new byte[length];
        bytes.get(from, text);
        return new String(text, StandardCharsets.ISO_8859_1);
    }
}
