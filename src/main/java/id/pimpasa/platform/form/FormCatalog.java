package id.pimpasa.platform.form;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All forms of the application, read once from their files: the same files that the browser draws. */
@Component
class FormCatalog {

    private static final String EMBEDDED = "embedded:/";

    private final Map<String, FormSchema> camundaForms;
    private final Map<String, FormSchema> htmlForms;

    FormCatalog(ObjectMapper json) {
        var camundaReader = new CamundaFormReader(json);
        camundaForms = Arrays.stream(files("classpath*:forms/**/*.form"))
                .map(file -> read(file, camundaReader::read))
                .collect(Collectors.toUnmodifiableMap(FormSchema::id, Function.identity()));
        htmlForms = Arrays.stream(files("classpath*:forms/**/*.html"))
                .map(file -> read(file, content -> new HtmlFormReader().read(pathOf(file), content)))
                .collect(Collectors.toUnmodifiableMap(FormSchema::id, Function.identity()));
    }

    Optional<FormSchema> camundaForm(String formRef) {
        return Optional.ofNullable(camundaForms.get(formRef));
    }

    /** @param formKey such as {@code embedded:/forms/outreach/visit-report.html} */
    Optional<FormSchema> embeddedForm(String formKey) {
        return formKey.startsWith(EMBEDDED)
                ? Optional.ofNullable(htmlForms.get(formKey.substring(EMBEDDED.length())))
                : Optional.empty();
    }

    private static Resource[] files(String pattern) {
        try {
            return new PathMatchingResourcePatternResolver().getResources(pattern);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FormSchema read(Resource file, Reader reader) {
        try (var content = file.getInputStream()) {
            return reader.read(content);
        } catch (IOException | RuntimeException e) {
            throw new IllegalStateException("The form " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static String pathOf(Resource file) {
        try {
            var url = file.getURL().toString();
            return url.substring(url.lastIndexOf("/forms/") + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Reader {
        FormSchema read(InputStream content) throws IOException;
    }
}
