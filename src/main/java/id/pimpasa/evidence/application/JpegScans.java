package id.pimpasa.evidence.application;

import java.nio.ByteBuffer;

/**
 * Whether a JPEG photo tells its picture in several goes. A reader then holds the whole picture in memory, however small the
 * file and however few of its pixels are wanted: some six bytes for each of them, outside of Java's own memory.
 */
final class JpegScans {

    private static final int FIRST_SEGMENT = 2;
    private static final int START_OF_SCAN = 0xDA;

    private JpegScans() {}

    static boolean areSeveral(byte[] photo) {
        try {
            return areSeveral(ByteBuffer.wrap(photo, FIRST_SEGMENT, photo.length - FIRST_SEGMENT));
        } catch (RuntimeException cutOff) {
            return false;
        }
    }

    private static boolean areSeveral(ByteBuffer photo) {
        int components = 0;
        while (true) {
            int marker = nextMarker(photo);
            if (isWithoutContent(marker)) {
                continue;
            }
            int segment = photo.position();
            int length = Short.toUnsignedInt(photo.getShort(segment));
            if (isFrame(marker)) {
                components = photo.get(segment + 7);
                if (isProgressive(marker)) {
                    return true;
                }
            }
            if (marker == START_OF_SCAN) {
                return photo.get(segment + 2) < components;
            }
            photo.position(segment + length);
        }
    }

    /** As readers do it: whatever stands between two segments is passed over. */
    private static int nextMarker(ByteBuffer photo) {
        int last = 0;
        while (true) {
            int next = Byte.toUnsignedInt(photo.get());
            if (last == 0xFF && next != 0xFF && next != 0) {
                return next;
            }
            last = next;
        }
    }

    private static boolean isWithoutContent(int marker) {
        return marker == 0x01 || marker >= 0xD0 && marker <= 0xD8;
    }

    /** C4, C8 and CC are tables and extensions. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean isProgressive(int marker) {
        return (marker & 0x03) == 2;
    }
}
