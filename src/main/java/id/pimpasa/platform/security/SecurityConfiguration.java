package id.pimpasa.platform.security;

import id.pimpasa.platform.engine.ActingUser;
import id.pimpasa.platform.web.BrowserSessions;
import jakarta.servlet.DispatcherType;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.ExceptionMappingAuthenticationFailureHandler;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;

/** One sign-in for the task list, the cockpit, the REST API and the application's own pages. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    static final String SIGN_IN_PAGE = "/masuk";

    /** Pages for people without an account: no session, no cookie, and so nothing to forge. */
    private static final String[] PUBLIC = {
        "/lapor/**",
        "/lacak/**",
        "/dokumen/*",
        "/kalender/*",
        // The link itself is the secret, and it is nobody's session.
        "/sandi/**",
        "/api/public/**",
        "/css/**",
        "/js/**",
        "/img/**",
        "/favicon.ico",
        "/robots.txt"
    };

    /** Where forms of the task list send files or save by themselves. */
    private static final List<String> SCRIPTED_UPLOADS = List.of("/api/evidence", "/api/outreach", "/api/appointment");

    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data:; "
            + "frame-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain engineRest(HttpSecurity http, ActingUser actingUser, BrowserSessions sessions)
            throws Exception {
        return http.securityMatcher(EnginePaths.rest())
                .authorizeHttpRequests(EngineApiRules::apply)
                .httpBasic(Customizer.withDefaults())
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(cache -> cache.disable())
                .addFilterAfter(new EngineRestIdentityFilter(actingUser), AuthorizationFilter.class)
                .addFilterAfter(new OwnClaimFilter(), AuthorizationFilter.class)
                .addFilterAfter(new FormerAdministratorFilter(sessions), AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain publicPages(HttpSecurity http) throws Exception {
        return http.securityMatcher(PUBLIC)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .headers(headers -> keepingFiles(headers)
                        .contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(Customizer.withDefaults()))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain webapps(HttpSecurity http, BrowserSessions sessions) throws Exception {
        return signIn(http.securityMatcher(EnginePaths.webapp()))
                .authorizeHttpRequests(requests -> {
                    EngineApiRules.apply(requests);
                    requests.anyRequest().authenticated();
                })
                // The engine's web applications bring their own protection against forged requests and their own
                // policy.
                .csrf(csrf -> csrf.disable())
                .headers(headers -> keepingFiles(headers).frameOptions(frames -> frames.sameOrigin()))
                .addFilterAfter(new OwnClaimFilter(), AuthorizationFilter.class)
                .addFilterAfter(new FormerAdministratorFilter(sessions), AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain pages(HttpSecurity http, ActingUser actingUser) throws Exception {
        return signIn(http)
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers("/", SIGN_IN_PAGE, "/tentang", "/actuator/health/**")
                                .permitAll()
                                .requestMatchers("/actuator/**", "/pengelola/**")
                                .hasAuthority(EngineApiRules.ADMINISTRATORS)
                                .anyRequest()
                                .authenticated())
                .csrf(csrf -> csrf.ignoringRequestMatchers(SecurityConfiguration::isScriptedUpload))
                .headers(headers -> keepingFiles(headers)
                        .contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY)))
                .addFilterAfter(new EngineRestIdentityFilter(actingUser), AuthorizationFilter.class)
                .build();
    }

    private static HttpSecurity signIn(HttpSecurity http) throws Exception {
        var requestCache = new HttpSessionRequestCache();
        requestCache.setRequestMatcher(page());
        return http.formLogin(form -> form.loginPage(SIGN_IN_PAGE)
                        .defaultSuccessUrl("/", false)
                        .failureHandler(refused()))
                .logout(logout -> logout.logoutRequestMatcher(new OrRequestMatcher(
                                PathPatternRequestMatcher.withDefaults().matcher("/keluar"),
                                EnginePaths.webappLogout()))
                        .logoutSuccessHandler(signedOut()))
                .requestCache(cache -> cache.requestCache(requestCache))
                .exceptionHandling(errors -> errors.defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint(SIGN_IN_PAGE), page())
                        .defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), request -> true));
    }

    private static HeadersConfigurer<HttpSecurity> keepingFiles(HeadersConfigurer<HttpSecurity> headers) {
        return headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new CacheControlWriter());
    }

    /** Whether a person navigates here; a script gets a status instead of a sign-in page. */
    private static RequestMatcher page() {
        var html = new MediaTypeRequestMatcher(new HeaderContentNegotiationStrategy(), MediaType.TEXT_HTML);
        html.setIgnoredMediaTypes(java.util.Set.of(MediaType.ALL));
        return html;
    }

    /** A form in the task list uploads or saves with a header that no foreign page can add. */
    private static boolean isScriptedUpload(jakarta.servlet.http.HttpServletRequest request) {
        var path = request.getServletPath();
        return SCRIPTED_UPLOADS.stream().anyMatch(path::startsWith)
                && "XMLHttpRequest".equals(request.getHeader("X-Requested-With"));
    }

    private static AuthenticationFailureHandler refused() {
        var refused = new ExceptionMappingAuthenticationFailureHandler();
        refused.setExceptionMappings(Map.of(
                DisabledException.class.getName(), SIGN_IN_PAGE + "?tanpa-peran",
                LockedException.class.getName(), SIGN_IN_PAGE + "?terlalu-sering"));
        refused.setDefaultFailureUrl(SIGN_IN_PAGE + "?gagal");
        return refused;
    }

    private static LogoutSuccessHandler signedOut() {
        return (request, response, authentication) -> {
            if (request.getServletPath().equals("/keluar")) {
                response.sendRedirect(request.getContextPath() + SIGN_IN_PAGE + "?keluar");
            } else {
                response.setStatus(HttpStatus.NO_CONTENT.value());
            }
        };
    }

    /** A crooked spelling of the REST API's path is a caller without credentials, not a bad request. */
    @Bean
    RequestRejectedHandler rejectedRequests() {
        return (request, response, reason) -> response.setStatus(
                request.getRequestURI().toLowerCase(java.util.Locale.ROOT).contains("engine")
                        ? HttpStatus.UNAUTHORIZED.value()
                        : HttpStatus.BAD_REQUEST.value());
    }
}
