package id.pimpasa.escalation.application;

import id.pimpasa.escalation.domain.Receipt;
import id.pimpasa.platform.secret.MasterKey;
import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/**
 * Issues receipts and recognises them again by a keyed hash. The receipt itself is not kept, but for {@link AcceptOnce}: it
 * holds it sealed for two days, for whoever has to send the same report again; and for {@link ReceiptsToTell}.
 */
@Component
class ReceiptCodes {

    private static final String PURPOSE = "report.receipt";

    private final SecureRandom random = new SecureRandom();
    private final MasterKey key;

    ReceiptCodes(MasterKey key) {
        this.key = key;
    }

    Receipt issue() {
        return Receipt.issue(random);
    }

    String hash(Receipt receipt) {
        return key.hash(PURPOSE, receipt.digits());
    }
}
