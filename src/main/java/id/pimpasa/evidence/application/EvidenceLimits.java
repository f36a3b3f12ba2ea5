package id.pimpasa.evidence.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * What an uploaded file may be.
 *
 * @param largestFile of one file as it is sent
 * @param mostPixels of a photo; a small file can hold a picture that no memory holds
 * @param longestEdge pixels of a photo as it is kept
 * @param thumbnailEdge pixels of its small picture
 * @param largestExpansion bytes that the compressed parts of a document may unfold to
 * @param largestStructure bytes that the lists of objects in a document may unfold to; they are held in memory
 * @param keepUnattached how long a file is kept that no step uses
 * @param scanner where the virus scanner listens
 */
@ConfigurationProperties("pimpasa.evidence")
public record EvidenceLimits(
        DataSize largestFile,
        long mostPixels,
        int longestEdge,
        int thumbnailEdge,
        DataSize largestExpansion,
        DataSize largestStructure,
        Duration keepUnattached,
        Scanner scanner) {

    /** @param host empty when there is no scanner */
    public record Scanner(String host, int port) {}
}
