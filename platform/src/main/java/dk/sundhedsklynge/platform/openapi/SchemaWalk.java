package dk.sundhedsklynge.platform.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Goes through every schema of an API and puts another in its place. */
final class SchemaWalk {
    private final UnaryOperator<Schema> change;

    SchemaWalk(UnaryOperator<Schema> change) {
        this.change = change;
    }

    void through(OpenAPI api) {
        if (api.getComponents().getSchemas() != null) {
            api.getComponents().getSchemas().values().forEach(this::within);
        }
        api.getPaths().getPathItems().values().forEach(path -> path.getOperations()
                .values()
                .forEach(this::of));
    }

    private void of(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(it -> it.getSchema() != null)
                    .forEach(it -> it.setSchema(changed(it.getSchema())));
        }
        if (operation.getRequestBody() != null) {
            of(operation.getRequestBody().getContent());
        }
        operation.getResponses().getAPIResponses().values().forEach(it -> of(it.getContent()));
    }

    private void of(@Nullable Content content) {
        if (content != null) {
            content.getMediaTypes().values().stream()
                    .filter(it -> it.getSchema() != null)
                    .forEach(it -> it.setSchema(changed(it.getSchema())));
        }
    }

    private Schema changed(Schema schema) {
        if (schema.getBooleanSchema() != null) {
            return schema;
        }
        Schema other = change.apply(schema);
        within(other);
        return other;
    }

    private void within(Schema schema) {
        if (schema.getProperties() != null) {
            Map<String, Schema> properties = new LinkedHashMap<>();
            schema.getProperties().forEach((name, it) -> properties.put(name, changed(it)));
            schema.setProperties(properties);
        }
        if (schema.getItems() != null) {
            schema.setItems(changed(schema.getItems()));
        }
        if (schema.getAdditionalPropertiesSchema() != null) {
            schema.setAdditionalPropertiesSchema(changed(schema.getAdditionalPropertiesSchema()));
        }
        schema.setOneOf(all(schema.getOneOf()));
        schema.setAnyOf(all(schema.getAnyOf()));
        schema.setAllOf(all(schema.getAllOf()));
    }

    private @Nullable List<Schema> all(@Nullable List<Schema> schemas) {
        return schemas == null ? null : schemas.stream().map(this::changed).toList();
    }
}
