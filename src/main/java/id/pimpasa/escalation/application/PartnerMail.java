package id.pimpasa.escalation.application;

import id.pimpasa.escalation.domain.Partner;
import id.pimpasa.notification.MailAddresses;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether a mail would reach a partner, so that people are not told of one that never leaves. */
@Component
public class PartnerMail {

    private final List<MailAddresses> addresses;

    PartnerMail(List<MailAddresses> addresses) {
        this.addresses = addresses;
    }

    /** @return empty if nobody has set an address: then the letter reaches the partner by hand or by post alone */
    public Optional<String> addressOf(Partner partner) {
        return addresses.stream()
                .flatMap(known -> known.addressOf(PartnerContacts.recipient(partner)).stream())
                .findFirst();
    }

    /** What the person who sends a letter has to know. */
    public String announcement(Partner partner) {
        return addressOf(partner)
                .map(address -> "Surel ke " + address
                        + " membawa surat sebagai PDF terkunci, tanpa isi laporan. Kata sandinya "
                        + "tampil sesudah ini pada tugas Catat jawaban mitra; sebutkan kepada mitra lewat telepon.")
                .orElse(
                        "Alamat surel mitra belum diatur, sehingga surat tidak dapat dikirim lewat surel. Serahkan langsung, "
                                + "lewat SRIKANDI, atau lewat pos, lalu catat caranya di bawah.");
    }
}
