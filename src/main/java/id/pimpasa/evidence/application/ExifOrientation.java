package id.pimpasa.evidence.application;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * How a phone held its camera: the one entry of a photo's EXIF block that matters before the block is dropped.
 *
 * @param value 1 to 8 as EXIF 2.3 numbers them; 1 is upright
 */
record ExifOrientation(int value) {

    private static final ExifOrientation UPRIGHT = new ExifOrientation(1);
    private static final int ORIENTATION_TAG = 0x0112;
    private static final int ENTRY_LENGTH = 12;

    /** Upright if the photo does not say, or says it in a way that cannot be read. */
    static ExifOrientation of(byte[] photo, FileType type) {
        try {
            return ExifBlock.in(photo, type)
                    .flatMap(ExifOrientation::entry)
                    .filter(value -> value >= 1 && value <= 8)
                    .map(ExifOrientation::new)
                    .orElse(UPRIGHT);
        } catch (RuntimeException notAsItShouldBe) {
            // Whoever sends the photo chooses every length in it, and so which rule of Java is broken.
            return UPRIGHT;
        }
    }

    private static Optional<Integer> entry(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int entry = directory + 2; entry < directory + 2 + entries * ENTRY_LENGTH; entry += ENTRY_LENGTH) {
            if (Short.toUnsignedInt(tiff.getShort(entry)) == ORIENTATION_TAG) {
                return Optional.of(Short.toUnsignedInt(tiff.getShort(entry + 8)));
            }
        }
        return Optional.empty();
    }

    /** The photo as it was seen. */
    BufferedImage apply(BufferedImage photo) {
        if (value == UPRIGHT.value) {
            return photo;
        }
        boolean turned = value >= 5;
        int width = turned ? photo.getHeight() : photo.getWidth();
        int height = turned ? photo.getWidth() : photo.getHeight();
        var upright = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = upright.createGraphics();
        pen.drawImage(
                photo, new AffineTransformOp(transform(width, height), AffineTransformOp.TYPE_NEAREST_NEIGHBOR), 0, 0);
        pen.dispose();
        return upright;
    }

    /** @param width of the result */
    private AffineTransform transform(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, width, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, width, height);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, height);
            default -> new AffineTransform();
        };
    }
}
