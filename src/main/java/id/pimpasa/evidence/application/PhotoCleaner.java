package id.pimpasa.evidence.application;

import id.pimpasa.platform.error.InvalidInputException;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.springframework.stereotype.Component;

/**
 * Paints a photo anew. What is kept holds the picture and nothing else: no place, no device, no hidden content. The
 * orientation that a phone notes is applied before it is lost.
 */
@Component
class PhotoCleaner {

    private static final float PICTURE_QUALITY = 0.85f;
    private static final float THUMBNAIL_QUALITY = 0.75f;

    /** Pictures take much memory while they are open. */
    private static final int MOST_OPEN = 3;

    private static final Semaphore OPEN_PICTURES = new Semaphore(MOST_OPEN, true);

    /** By how much a picture has to be smaller that is held in memory as a whole while it is read. */
    private static final int HELD_WHOLE = 4;

    private final EvidenceLimits limits;

    PhotoCleaner(EvidenceLimits limits) {
        this.limits = limits;
    }

    record Photo(byte[] picture, byte[] thumbnail) {}

    /** @throws InvalidInputException if it is damaged or has too many pixels */
    Photo clean(byte[] content, FileType type) {
        var orientation = ExifOrientation.of(content, type);
        boolean heldWhole = type == FileType.JPEG && JpegScans.areSeveral(content);
        int permits = heldWhole ? MOST_OPEN : 1;
        OPEN_PICTURES.acquireUninterruptibly(permits);
        try {
            var mostPixels = heldWhole ? limits.mostPixels() / HELD_WHOLE : limits.mostPixels();
            var picture = fit(orientation.apply(read(content, type, mostPixels)), limits.longestEdge());
            return new Photo(
                    jpeg(picture, PICTURE_QUALITY), jpeg(fit(picture, limits.thumbnailEdge()), THUMBNAIL_QUALITY));
        } finally {
            OPEN_PICTURES.release(permits);
        }
    }

    private BufferedImage read(byte[] content, FileType type, long mostPixels) {
        var reader = ImageIO.getImageReadersByFormatName(type.format()).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(input, true, true);
            return read(reader, mostPixels);
        } catch (InvalidInputException tooLarge) {
            throw tooLarge;
        } catch (IOException | RuntimeException bad) {
            // Readers meet what a sender made up with exceptions of every kind.
            throw new InvalidInputException("Foto rusak atau tidak terbaca. Ambil ulang foto, lalu unggah lagi.");
        } finally {
            reader.dispose();
        }
    }

    private BufferedImage read(ImageReader reader, long mostPixels) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > mostPixels) {
            throw new InvalidInputException("Ukuran gambar melebihi " + mostPixels / 1_000_000
                    + " megapiksel. Perkecil foto, lalu unggah ulang.");
        }
        var param = reader.getDefaultReadParam();
        // Reading every second or third pixel keeps a large picture from filling the memory.
        int step = Math.max(1, Math.max(width, height) / limits.longestEdge());
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
    }

    /** Scales down so that the longer edge fits, onto white and in plain colours. */
    private static BufferedImage fit(BufferedImage picture, int edge) {
        double scale = Math.min(1, (double) edge / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var painted = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = painted.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return painted;
    }

    private static byte[] jpeg(BufferedImage picture, float quality) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            var param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
