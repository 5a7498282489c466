package dk.sundhedsklynge.platform.openapi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/**
 * Schemas of which there are several kinds. Where the JSON says in a field which one it is, that field is named as the
 * discriminator and every kind has it. Where it does not, no kind takes fields that it does not name, or a reader could not tell
 * them apart.
 */
final class Kinds {
    private static final String REFERENCE = "#/components/schemas/";
    private static final DotName TYPE_INFO = DotName.createSimple("com.fasterxml.jackson.annotation.JsonTypeInfo");
    private static final DotName SUB_TYPES = DotName.createSimple("com.fasterxml.jackson.annotation.JsonSubTypes");

    private final IndexView index;

    Kinds(IndexView index) {
        this.index = index;
    }

    void complete(Map<String, Schema> schemas) {
        for (AnnotationInstance info : index.getAnnotations(TYPE_INFO)) {
            ClassInfo type = info.target().asClass();
            AnnotationInstance kinds = type.declaredAnnotation(SUB_TYPES);
            Schema schema = schemas.get(type.simpleName());
            if (schema != null && kinds != null && info.value("property") != null) {
                named(schema, info.value("property").asString(), kinds, schemas);
            }
        }
        schemas.values().stream()
                .filter(it -> it.getOneOf() != null && it.getDiscriminator() == null)
                .flatMap(it -> it.getOneOf().stream())
                .map(it -> schemas.get(it.getRef().substring(REFERENCE.length())))
                .forEach(it -> it.setAdditionalPropertiesBoolean(false));
    }

    private static void named(Schema schema, String field, AnnotationInstance kinds, Map<String, Schema> schemas) {
        var discriminator = OASFactory.createDiscriminator().propertyName(field);
        Arrays.stream(kinds.value().asNestedArray()).forEach(kind -> {
            String name = kind.value("name").asString();
            String of = kind.value().asClass().name().withoutPackagePrefix().replaceAll(".*\\$", "");
            discriminator.addMapping(name, REFERENCE + of);
            says(Objects.requireNonNull(schemas.get(of)), field, name);
        });
        schema.setType(null);
        schema.setDiscriminator(discriminator);
    }

    private static void says(Schema kind, String field, String name) {
        Map<String, Schema> properties = new LinkedHashMap<>();
        properties.put(
                field,
                OASFactory.createSchema()
                        .addType(SchemaType.STRING)
                        .enumeration(List.of(name))
                        .description("Altid " + name + "."));
        if (kind.getProperties() != null) {
            properties.putAll(kind.getProperties());
        }
        kind.setProperties(properties);
        List<String> required = new ArrayList<>(List.of(field));
        if (kind.getRequired() != null) {
            required.addAll(kind.getRequired());
        }
        kind.setRequired(required);
    }
}
