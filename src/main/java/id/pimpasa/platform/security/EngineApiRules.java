package id.pimpasa.platform.security;

import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.OPTIONS;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/**
 * Which of the engine's REST operations a browser may call. Reading is bounded by the engine's own authorisations.
 * Changing is a short list, because the engine would let a task's worker write any variable, add comments that keep
 * personal text, or complete the task without its form.
 */
final class EngineApiRules {

    static final String ADMINISTRATORS = "camunda-admin";

    private static final String[] WORK = EnginePaths.api(
            "/task/*/claim",
            "/task/*/unclaim",
            "/task/*/submit-form",
            "/process-definition/*/submit-form",
            "/process-definition/key/*/submit-form");

    private static final String[] QUERIES = EnginePaths.api(
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
            "/group/count");

    private static final String[] OWN_PASSWORD = EnginePaths.api("/user/*/credentials");

    /** Nobody brings models in through the API: a model runs with the application's rights. */
    private static final String[] DEPLOYMENTS = EnginePaths.api("/deployment/**");

    /** Free text beside the forms would stay in the engine's history. */
    private static final String[] FREE_TEXT =
            EnginePaths.api("/task/*/comment/**", "/task/*/attachment/**", "/process-instance/*/comment/**");

    /** Completing without the form would skip its checks; the engine refuses it as well. */
    private static final String[] BESIDE_THE_FORM =
            EnginePaths.api("/task/*/complete", "/task/*/resolve", "/task/*/variables/**", "/task/*/localVariables/**");

    private EngineApiRules() {}

    static void apply(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(GET, EnginePaths.api("/**")).authenticated();
        requests.requestMatchers(OPTIONS, EnginePaths.api("/**")).authenticated();
        requests.requestMatchers(POST, WORK).authenticated();
        requests.requestMatchers(POST, QUERIES).authenticated();
        requests.requestMatchers(PUT, OWN_PASSWORD).authenticated();
        requests.requestMatchers(POST, DEPLOYMENTS).denyAll();
        for (var method : new org.springframework.http.HttpMethod[] {POST, PUT, DELETE}) {
            requests.requestMatchers(method, FREE_TEXT).denyAll();
            requests.requestMatchers(method, BESIDE_THE_FORM).denyAll();
        }
        requests.requestMatchers(EnginePaths.api("/**")).hasAuthority(ADMINISTRATORS);
    }
}
