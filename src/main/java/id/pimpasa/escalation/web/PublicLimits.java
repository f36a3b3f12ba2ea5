package id.pimpasa.escalation.web;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Limits against floods and guessing. Generous, because many villagers share one address of a mobile network.
 *
 * @param reportsPerHour reports from one address
 * @param wrongReceiptsPerHour unknown receipts from one address
 * @param largestRequest bytes of one report or question
 * @param largestUpload bytes of one report with files
 * @param mostFiles files of one report
 */
@ConfigurationProperties("pimpasa.public-reports")
record PublicLimits(
        int reportsPerHour, int wrongReceiptsPerHour, int largestRequest, int largestUpload, int mostFiles) {}
