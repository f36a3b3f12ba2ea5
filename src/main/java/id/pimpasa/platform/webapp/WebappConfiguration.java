package id.pimpasa.platform.webapp;

import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The engine's web applications as part of this one: same sign-in, same forms folder. */
@Configuration(proxyBeanMethods = false)
class WebappConfiguration implements WebMvcConfigurer {

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> webappSignIn() {
        var filter = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        filter.addInitParameter("authentication-provider", SignedInUserProvider.class.getName());
        filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*", "/camunda/lib/*");
        filter.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
        return filter;
    }

    @Bean
    FilterRegistrationBean<WebappNonceFilter> webappNonce() {
        var filter = new FilterRegistrationBean<>(new WebappNonceFilter());
        filter.addUrlPatterns("/camunda/app/*");
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    /** Tells a browser whether the file that it has kept is still the same; dates of files in a jar do not. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> fileTags() {
        var tags = new ShallowEtagHeaderFilter();
        // Answers with a strong tag are not compressed.
        tags.setWriteWeakETag(true);
        var filter = new FilterRegistrationBean<>(tags);
        filter.addUrlPatterns("/camunda/app/*", "/forms/*", "/css/*", "/js/*");
        return filter;
    }

    /** The task list loads a step's HTML form from the folder in which it is written. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/forms/**").addResourceLocations("classpath:/forms/");
    }
}
