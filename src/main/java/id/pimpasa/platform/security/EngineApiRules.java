package id.pimpasa.platform.security;

import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.OPTIONS;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.util.UriUtils;

/**
 * Which of the engine's REST operations a browser may call. Reading is bounded by the engine's own authorisations.
 * Changing is a short list, because the engine would let a task's worker write any variable, add comments that keep
 * personal text, or complete the task without its form.
 */
final class EngineApiRules {

    static final String ADMINISTRATORS = "camunda-admin";

    private static final String[] WORK = {
        "/task/*/claim",
        "/task/*/unclaim",
        "/task/*/submit-form",
        "/process-definition/*/submit-form",
        "/process-definition/key/*/submit-form"
    };

    private static final String[] QUERIES = {
        "/task",
        "/task/count",
        "/filter/*/list",
        "/filter/*/count",
        "/filter/*/singleResult",
        "/variable-instance",
        "/variable-instance/count",
        "/process-instance",
        "/process-instance/count",
        "/history/task",
        "/history/task/count",
        "/identity/verify",
        "/identity/password-policy",
        "/user",
        "/user/count",
        "/group",
        "/group/count"
    };

    private static final String[] OWN_PASSWORD = {"/user/*/credentials"};

    /** It would come with a password that somebody else knows; the application opens accounts with a link instead. */
    private static final String[] NEW_ACCOUNTS = {"/user/create"};

    /** Nobody brings models in through the API: a model runs with the application's rights. */
    private static final String[] DEPLOYMENTS = {"/deployment/**"};

    /** Free text beside the forms would stay in the engine's history. */
    private static final String[] FREE_TEXT = {
        "/task/*/comment/**", "/task/*/attachment/**", "/process-instance/*/comment/**"
    };

    /** Completing without the form would skip its checks; the engine refuses it as well. */
    private static final String[] BESIDE_THE_FORM = {
        "/task/*/complete", "/task/*/resolve", "/task/*/variables/**", "/task/*/localVariables/**"
    };

    /** To whom a step is offered is the model's business; whoever could change it could read any case. */
    private static final String[] OFFERS = {"/task/*/identity-links/**", "/task/*/delegate"};

    /** Who else is an administrator is said in Camunda Admin. */
    static final String ADMINISTRATORS_MEMBERS = "/group/" + ADMINISTRATORS + "/members/*";

    /**
     * A role comes with a position or an officer's term and goes with it, on record, and what was taken in it goes back. An
     * account stays: what its person has decided bears its name.
     */
    private static final String[] ROLES = {"/group/*/members/**"};

    private static final String[] PEOPLE = {"/group/*", "/user/*"};

    private EngineApiRules() {}

    static void apply(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(EnginePaths.api(GET, "/**")).authenticated();
        requests.requestMatchers(EnginePaths.api(OPTIONS, "/**")).authenticated();
        requests.requestMatchers(EnginePaths.api(POST, WORK)).authenticated();
        requests.requestMatchers(EnginePaths.api(POST, QUERIES)).authenticated();
        requests.requestMatchers(EnginePaths.api(PUT, OWN_PASSWORD)).access(EngineApiRules::isOwn);
        requests.requestMatchers(EnginePaths.api(POST, DEPLOYMENTS)).denyAll();
        requests.requestMatchers(EnginePaths.api(POST, NEW_ACCOUNTS)).denyAll();
        requests.requestMatchers(EnginePaths.api(DELETE, PEOPLE)).denyAll();
        requests.requestMatchers(EnginePaths.api(null, ADMINISTRATORS_MEMBERS)).hasAuthority(ADMINISTRATORS);
        for (var method : new HttpMethod[] {POST, PUT, DELETE}) {
            requests.requestMatchers(EnginePaths.api(method, ROLES)).denyAll();
            requests.requestMatchers(EnginePaths.api(method, FREE_TEXT)).denyAll();
            requests.requestMatchers(EnginePaths.api(method, BESIDE_THE_FORM)).denyAll();
            requests.requestMatchers(EnginePaths.api(method, OFFERS)).denyAll();
        }
        // The whole task in one call: its assignee, its owner, and its name, which is free text.
        requests.requestMatchers(EnginePaths.api(PUT, "/task/*")).denyAll();
        requests.requestMatchers(EnginePaths.api(null, "/**")).hasAuthority(ADMINISTRATORS);
    }

    /** Whoever could set another's password could sign in as that person. */
    private static AuthorizationDecision isOwn(Supplier<Authentication> caller, RequestAuthorizationContext call) {
        var path = call.getRequest().getRequestURI().split("/");
        var account = UriUtils.decode(path[path.length - 2], StandardCharsets.UTF_8);
        var person = caller.get();
        return new AuthorizationDecision(person != null
                && person.isAuthenticated()
                && !(person instanceof AnonymousAuthenticationToken)
                && person.getName().equals(account));
    }
}
