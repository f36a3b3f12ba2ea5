package id.pimpasa.platform.web;

import id.pimpasa.platform.user.UserId;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The browsers in which people are signed in. */
@Component
public class BrowserSessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    BrowserSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /** Signs a person out everywhere: a session remembers the groups with which it was opened. */
    public void endAll(UserId user) {
        sessions.findByPrincipalName(user.value()).keySet().forEach(sessions::deleteById);
    }
}
