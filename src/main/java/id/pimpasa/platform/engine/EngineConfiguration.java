package id.pimpasa.platform.engine;

import id.pimpasa.platform.form.FormParseListener;
import java.util.List;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the engine is told in Java because no property says it. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    ProcessEnginePlugin pimpasaEnginePlugin(
            ListableBeanFactory beans, FormParseListener formParseListener, ApplicationEventPublisher events) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                engine.setBeans(new ProcessBeans(beans));
                engine.setPasswordEncryptor(new SlowPasswordEncryptor());
                engine.setSaltGenerator(() -> "");
                engine.setDmnEngineConfiguration(decisions());
                engine.setResourceAuthorizationProvider(new TaskAuthorizations());
                engine.setCustomPreCommandInterceptorsTxRequired(List.of(new PersonsCommands()));
                engine.setDisableStrictCallActivityValidation(false);
                engine.setCustomIncidentHandlers(List.of(new FailedJobIncidents()));
                engine.getCustomPostBPMNParseListeners()
                        .addAll(List.of(formParseListener, new HumanTaskParseListener(events)));
            }
        };
    }

    private static DefaultDmnEngineConfiguration decisions() {
        var configuration = new DefaultDmnEngineConfiguration();
        configuration.setFeelEngineFactory(QuickFeelEngine::new);
        return configuration;
    }
}
