package id.pimpasa.appointment.process;

import id.pimpasa.appointment.application.DecreeSigner;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.process.ProcessBean;

/** The group that signs the decree of an office: {@code #{decreeSigners.of(officeCode)}}. */
@ProcessBean("decreeSigners")
public class DecreeSigners {

    private final DecreeSigner signer;

    DecreeSigners(DecreeSigner signer) {
        this.signer = signer;
    }

    public String of(String officeCode) {
        return signer.role().groupOf(signer.officeFor(new OfficeCode(officeCode)));
    }
}
