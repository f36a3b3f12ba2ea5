package id.pimpasa.platform.security;

import java.util.Arrays;
import java.util.stream.Stream;

/** The engine's addresses, in one place: a change of engine changes this class. */
final class EnginePaths {

    static final String WEBAPP = "/camunda";
    static final String WEBAPP_PAGES = WEBAPP + "/app/*";
    static final String REST = "/engine-rest";
    static final String WEBAPP_LOGOUT = WEBAPP + "/api/admin/auth/user/*/logout";

    /** Where the engine's REST resources stand: for programs, and for the task list's own use. */
    static final String[] API_ROOTS = {REST, REST + "/engine/*", WEBAPP + "/api/engine/engine/*"};

    private EnginePaths() {}

    /** The given resource paths under each root of the API. */
    static String[] api(String... resources) {
        return Arrays.stream(API_ROOTS)
                .flatMap(root -> Stream.of(resources).map(resource -> root + resource))
                .toArray(String[]::new);
    }
}
