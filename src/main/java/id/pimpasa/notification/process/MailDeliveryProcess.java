package id.pimpasa.notification.process;

import id.pimpasa.platform.process.ProcessContract;

/** Pengiriman surel: one instance per mail; the business key is the mail's id. */
@ProcessContract(resource = "processes/notification/mail-delivery.bpmn")
final class MailDeliveryProcess {

    static final String KEY = "mailDelivery";

    private MailDeliveryProcess() {}

    static final class Elements {
        static final String SEND_MAIL = "serviceTask_sendMail";
        static final String MAIL_SENT = "endEvent_mailSent";

        private Elements() {}
    }
}
