package id.pimpasa.platform.engine;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys all models, decisions and forms as one deployment, so that a process finds its forms by binding
 * {@code deployment}. Names are paths inside the project, so that every way of starting gives the same deployment, and
 * an unchanged one is not deployed again.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ModelDeployment implements ApplicationRunner {

    private static final String NAME = "pimpasa";

    private final RepositoryService repositoryService;
    private final OfficeTables tables;

    ModelDeployment(RepositoryService repositoryService, OfficeTables tables) {
        this.repositoryService = repositoryService;
        this.tables = tables;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        var deployment = repositoryService.createDeployment().name(NAME).enableDuplicateFiltering(false);
        add(deployment, "processes", files("processes", "bpmn"), UnaryOperator.identity());
        addTables(deployment, files("processes", "dmn"));
        add(deployment, "forms", files("forms", "form"), UnaryOperator.identity());
        if (!deployment.getResourceNames().isEmpty()) {
            deployment.deploy();
        }
    }

    private void addTables(DeploymentBuilder deployment, Resource[] shipped) throws IOException {
        tables.requireKnown(Arrays.stream(shipped).map(Resource::getFilename).toList());
        add(deployment, "processes", shipped, tables::insteadOf);
    }

    private static Resource[] files(String folder, String ending) throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + "/**/*." + ending);
        Arrays.sort(files, Comparator.comparing(file -> nameOf(file, folder)));
        return files;
    }

    private static void add(
            DeploymentBuilder deployment, String folder, Resource[] files, UnaryOperator<Resource> content)
            throws IOException {
        for (var file : files) {
            deployment.addInputStream(nameOf(file, folder), content.apply(file).getInputStream());
        }
    }

    private static String nameOf(Resource file, String folder) {
        try {
            var url = file.getURL().toString();
            return url.substring(url.lastIndexOf("/" + folder + "/") + 1);
        } catch (IOException e) {
            throw new IllegalStateException("Unreadable model " + file, e);
        }
    }
}
