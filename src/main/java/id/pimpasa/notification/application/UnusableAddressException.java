package id.pimpasa.notification.application;

import id.pimpasa.platform.user.UserId;

/** Somebody's mail address is none. The message, which an administrator reads in Cockpit, says what to do. */
class UnusableAddressException extends RuntimeException {

    UnusableAddressException(UserId recipient, Throwable cause) {
        super(
                "Alamat surel akun " + recipient
                        + " tidak dapat dipakai. Perbaiki alamat itu, lalu ulangi pekerjaan ini " + "dari Cockpit.",
                cause);
    }
}
