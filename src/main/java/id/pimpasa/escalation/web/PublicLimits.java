package id.pimpasa.escalation.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Limits against floods and guessing. Generous, because many villagers share one address of a mobile network.
 *
 * @param reportsPerHour reports from one address before it is a flood
 * @param villagePerHour reports about one village before it is a flood
 * @param mostReportsPerHour reports from one address at all
 * @param searchesPerHour searches for a village from one address
 * @param youngestForm how long a person reads the form at least
 * @param youngestFormInFlood the same in a flood
 * @param oldestForm how long a form may stand open
 * @param proofBits zero bits that a program has to find in a flood
 * @param wrongReceiptsPerHour unknown receipts from one address
 * @param guessesPerHour unknown receipts with a right check digit from all addresses, beyond which each gets only one more
 * @param largestRequest bytes of one report or question
 * @param largestUpload bytes of one report with files
 * @param mostFiles files of one report
 */
@ConfigurationProperties("pimpasa.public-reports")
record PublicLimits(
        int reportsPerHour,
        int villagePerHour,
        int mostReportsPerHour,
        int searchesPerHour,
        Duration youngestForm,
        Duration youngestFormInFlood,
        Duration oldestForm,
        int proofBits,
        int wrongReceiptsPerHour,
        int guessesPerHour,
        int largestRequest,
        int largestUpload,
        int mostFiles) {}
