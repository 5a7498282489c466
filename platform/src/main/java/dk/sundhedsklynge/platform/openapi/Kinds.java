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
        told().forEach((type, field) -> {
            Schema schema = schemas.get(DescribeSchemas.name(type));
            AnnotationInstance kinds = type.declaredAnnotation(SUB_TYPES);
            if (schema != null && kinds != null) {
                named(schema, field, kinds, schemas);
            }
        });
        schemas.values().stream()
                .filter(it -> it.getOneOf() != null && it.getDiscriminator() == null)
                .flatMap(it -> it.getOneOf().stream())
                .map(it -> schemas.get(it.getRef().substring(REFERENCE.length())))
                .forEach(it -> it.setAdditionalPropertiesBoolean(false));
    }

    /** The types whose JSON says which kind it is, always or where a field holds them, and in which field it says so. */
    private Map<ClassInfo, String> told() {
        Map<ClassInfo, String> told = new LinkedHashMap<>();
        for (AnnotationInstance info : index.getAnnotations(TYPE_INFO)) {
            ClassInfo type =
                    switch (info.target().kind()) {
                        case CLASS -> info.target().asClass();
                        case FIELD ->
                            index.getClassByName(info.target().asField().type().name());
                        default -> null;
                    };
            if (type != null && info.value("property") != null) {
                told.put(type, info.value("property").asString());
            }
        }
        return told;
    }

    private void named(Schema schema, String field, AnnotationInstance kinds, Map<String, Schema> schemas) {
        var discriminator = OASFactory.createDiscriminator().propertyName(field);
        Arrays.stream(kinds.value().asNestedArray()).forEach(kind -> {
            String name = kind.value("name").asString();
            String of = DescribeSchemas.name(Objects.requireNonNull(
                    index.getClassByName(kind.value().asClass().name())));
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
        kind.setRequired(required.stream().distinct().toList());
    }
}
