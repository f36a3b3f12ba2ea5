package id.pimpasa.notification.application;

import id.pimpasa.platform.user.UserId;

/** Somebody has no mail address, or one that is none. The message stands in the incident that an administrator reads in Cockpit. */
class UnusableAddressException extends RuntimeException {

    UnusableAddressException(UserId recipient, Throwable cause) {
        super(
                "Alamat surel " + recipient
                        + " kosong atau tidak dapat dipakai. Perbaiki pada akunnya, atau bagi mitra "
                        + "pada setelan PIMPASA_PARTNER_*.",
                cause);
    }
}
