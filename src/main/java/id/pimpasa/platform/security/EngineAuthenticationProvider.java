package id.pimpasa.platform.security;

import id.pimpasa.platform.engine.EngineIdentities;
import id.pimpasa.platform.engine.EngineIdentities.StoredPassword;
import id.pimpasa.platform.user.UserId;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Signs people in with the accounts that the engine keeps; one account opens every door of the application. */
@Component
class EngineAuthenticationProvider implements AuthenticationProvider {

    private final EngineIdentities identities;
    private final RecentSignIns recentSignIns;
    private final FailedSignIns failedSignIns;

    EngineAuthenticationProvider(
            EngineIdentities identities, RecentSignIns recentSignIns, FailedSignIns failedSignIns) {
        this.identities = identities;
        this.recentSignIns = recentSignIns;
        this.failedSignIns = failedSignIns;
    }

    @Override
    public Authentication authenticate(Authentication signIn) {
        var user = userId(signIn.getName());
        checkPassword(user, String.valueOf(signIn.getCredentials()), address(signIn));
        return UsernamePasswordAuthenticationToken.authenticated(
                user.value(), null, AuthorityUtils.createAuthorityList(groupsOf(user)));
    }

    /** An officer whose term has ended is in no group any more and has nothing to do here. */
    private List<String> groupsOf(UserId user) {
        var groups = identities.groupsOf(user);
        if (groups.isEmpty()) {
            throw new DisabledException("The account has no role");
        }
        return groups;
    }

    private void checkPassword(UserId user, String password, String address) {
        var stored = identities.passwordOf(user).map(StoredPassword::hash).orElse("");
        if (recentSignIns.contains(user, stored, password)) {
            return;
        }
        if (failedSignIns.areTooMany(address)) {
            throw new LockedException("Too many wrong passwords from this address");
        }
        if (!identities.isPassword(user, password)) {
            failedSignIns.count(address);
            throw wrongNameOrPassword();
        }
        recentSignIns.remember(user, stored, password);
    }

    private static String address(Authentication signIn) {
        return signIn.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "unknown";
    }

    private static UserId userId(String name) {
        try {
            return new UserId(name);
        } catch (IllegalArgumentException impossibleName) {
            throw wrongNameOrPassword();
        }
    }

    private static BadCredentialsException wrongNameOrPassword() {
        return new BadCredentialsException("Wrong name or password");
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
