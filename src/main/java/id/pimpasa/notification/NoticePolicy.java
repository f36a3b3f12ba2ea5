package id.pimpasa.notification;

/** Whether notices go out at this moment. Without such a bean all do. */
@FunctionalInterface
public interface NoticePolicy {

    boolean letsOut(Notice notice);
}
