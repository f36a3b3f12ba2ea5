package id.pimpasa.platform.security;

import id.pimpasa.platform.engine.EngineIdentities;
import id.pimpasa.platform.engine.EngineIdentities.StoredPassword;
import id.pimpasa.platform.user.UserId;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

/** Signs people in with the accounts that the engine keeps; one account opens every door of the application. */
@Component
class EngineAuthenticationProvider implements AuthenticationProvider {

    private final EngineIdentities identities;
    private final RecentSignIns recentSignIns;

    EngineAuthenticationProvider(EngineIdentities identities, RecentSignIns recentSignIns) {
        this.identities = identities;
        this.recentSignIns = recentSignIns;
    }

    @Override
    public Authentication authenticate(Authentication signIn) {
        var user = userId(signIn.getName());
        if (!isPassword(user, String.valueOf(signIn.getCredentials()))) {
            throw wrongNameOrPassword();
        }
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

    private boolean isPassword(UserId user, String password) {
        var stored = identities.passwordOf(user).map(StoredPassword::hash).orElse("");
        if (recentSignIns.contains(user, stored, password)) {
            return true;
        }
        var right = identities.isPassword(user, password);
        if (right) {
            recentSignIns.remember(user, stored, password);
        }
        return right;
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
