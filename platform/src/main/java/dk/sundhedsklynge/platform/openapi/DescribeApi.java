package dk.sundhedsklynge.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.jboss.jandex.IndexView;

/** Completes the OpenAPI of a service, once, when the service is built. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class DescribeApi implements OASFilter {
    private static final String SERVICE = "{service}";

    private final IndexView index;

    public DescribeApi(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        String service = ConfigProvider.getConfig().getValue("klynge.service", String.class);
        Descriptions descriptions = Descriptions.read();
        Frame.complete(api, descriptions);
        if (api.getPaths() == null) {
            return;
        }
        ownPaths(api.getPaths(), service);
        var methods = new Methods(index);
        var operations = new DescribeOperation(methods, descriptions);
        api.getPaths().getPathItems().values().forEach(path -> path.getOperations()
                .forEach(operations::complete));
        new DescribeSchemas(index, descriptions).complete(api);
        Common.addTo(api.getComponents());
        Refusals.addTo(api.getComponents(), references(api));
        api.setTags(tags(api, descriptions));
    }

    /** The paths that are written once for all services, under the name of this one. */
    private static void ownPaths(Paths paths, String service) {
        Map<String, PathItem> own = new TreeMap<>();
        paths.getPathItems().forEach((path, item) -> {
            if (path.contains(SERVICE)) {
                item.getOperations().values().forEach(DescribeApi::withoutService);
            }
            own.put(path.replace(SERVICE, service), item);
        });
        paths.setPathItems(own);
    }

    private static void withoutService(Operation operation) {
        List<Parameter> others = new ArrayList<>(operation.getParameters());
        others.removeIf(it -> it.getIn() == Parameter.In.PATH && "service".equals(it.getName()));
        operation.setParameters(others.isEmpty() ? null : others);
    }

    private static Set<String> references(OpenAPI api) {
        return api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .map(APIResponse::getRef)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static List<Tag> tags(OpenAPI api, Descriptions descriptions) {
        Set<String> used = new TreeSet<>();
        api.getPaths().getPathItems().values().forEach(path -> path.getOperations()
                .values()
                .forEach(operation -> {
                    if (operation.getTags() != null) {
                        used.addAll(operation.getTags());
                    }
                }));
        return used.stream()
                .map(name -> OASFactory.createTag().name(name).description(descriptions.ofTag(name)))
                .toList();
    }
}
