package dk.sundhedsklynge.platform.openapi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/**
 * What the records behind the schemas say and the schemas do not: a field that is not {@code @Nullable} is always there, the
 * others may be null. Texts that have a format, as ids and days, are written out where they stand.
 */
final class DescribeSchemas {
    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName INCLUDE = DotName.createSimple("com.fasterxml.jackson.annotation.JsonInclude");
    private static final DotName SCHEMA =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");
    private static final DotName PROPERTY = DotName.createSimple("com.fasterxml.jackson.annotation.JsonProperty");

    /** Of what must not be blank: one character somewhere that is not a space. */
    private static final String NOT_BLANK = "\\S";

    private static final Set<String> ANY_JSON = Set.of("JsonNode", "JsonNodeType", "ObjectNode", "ArrayNode");

    private final Descriptions descriptions;
    private final Kinds kinds;
    private final Map<String, List<ClassInfo>> records = new HashMap<>();

    DescribeSchemas(IndexView index, Descriptions descriptions) {
        this.descriptions = descriptions;
        this.kinds = new Kinds(index);
        index.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .sorted(Comparator.comparing(ClassInfo::name))
                .forEach(it -> records.computeIfAbsent(name(it), name -> new ArrayList<>())
                        .add(it));
    }

    /** As a schema is called: by its annotation, or else by its class. */
    static String name(ClassInfo type) {
        AnnotationInstance schema = type.declaredAnnotation(SCHEMA);
        return schema != null && schema.value("name") != null
                ? schema.value("name").asString()
                : type.simpleName();
    }

    void complete(OpenAPI api) {
        Map<String, Schema> schemas = api.getComponents().getSchemas() == null
                ? new TreeMap<>()
                : new TreeMap<>(api.getComponents().getSchemas());
        Map<String, Schema> texts = new TreeMap<>(schemas);
        texts.values().removeIf(it -> it.getFormat() == null || it.getEnumeration() != null);
        new SchemaWalk(it -> writtenOut(it, texts)).through(api);
        new SchemaWalk(DescribeSchemas::anyFields).through(api);
        schemas.keySet().removeAll(ANY_JSON);
        new SchemaWalk(it -> it.getFormat() == null ? it : it.pattern(null)).through(api);
        new SchemaWalk(DescribeSchemas::ofWholeText).through(api);
        schemas.keySet().removeAll(texts.keySet());
        schemas.forEach(this::complete);
        kinds.complete(schemas);
        api.getComponents().setSchemas(schemas);
    }

    private static Schema writtenOut(Schema schema, Map<String, Schema> texts) {
        String reference = schema.getRef();
        Schema text = reference == null ? null : texts.get(reference.substring(reference.lastIndexOf('/') + 1));
        return text == null
                ? schema
                : OASFactory.createSchema()
                        .type(text.getType())
                        .format(text.getFormat())
                        .description(schema.getDescription());
    }

    /** Bean Validation compares a pattern with the whole text, OpenAPI with any part of it. */
    private static Schema ofWholeText(Schema schema) {
        String pattern = schema.getPattern();
        if (pattern == null || pattern.equals(NOT_BLANK) || pattern.startsWith("^") && pattern.endsWith("$")) {
            return schema;
        }
        return schema.pattern((pattern.contains("|") ? "^(?:%s)$" : "^%s$").formatted(pattern));
    }

    /** Where the code holds JSON as it came, the fields are not told; the mapper's own classes are nobody's business. */
    private static Schema anyFields(Schema schema) {
        String reference = schema.getRef();
        return reference == null || !ANY_JSON.contains(reference.substring(reference.lastIndexOf('/') + 1))
                ? schema
                : OASFactory.createSchema()
                        .addType(SchemaType.OBJECT)
                        .additionalPropertiesBoolean(true)
                        .description(schema.getDescription());
    }

    private void complete(String name, Schema schema) {
        if (schema.getDescription() == null) {
            schema.setDescription(descriptions.ofSchema(name));
        }
        if (schema.getProperties() == null) {
            return;
        }
        ClassInfo type = record(name, schema.getProperties().keySet());
        Map<String, Schema> properties = new LinkedHashMap<>();
        List<String> always = new ArrayList<>();
        schema.getProperties().forEach((field, of) -> {
            Schema described = of;
            Presence presence = type == null ? Presence.ALWAYS : presence(type, field);
            if (presence == Presence.ALWAYS) {
                always.add(field);
            }
            if (type != null && hasEmptyPlaces(type, field) && of.getItems() != null) {
                of.setItems(orNull(of.getItems()));
            }
            if (presence == Presence.NULLABLE) {
                described = orNull(of);
            }
            if (described.getDescription() == null) {
                described.setDescription(descriptions.ofField(name, field));
            }
            properties.put(field, described);
        });
        schema.setProperties(properties);
        schema.setRequired(always.isEmpty() ? null : always);
    }

    /** The record of that name whose fields these are; names of nested records are not unique. */
    private @Nullable ClassInfo record(String schema, Set<String> fields) {
        String name = schema.replaceAll("\\d+$", "");
        return records.entrySet().stream()
                .filter(it -> name.startsWith(it.getKey()))
                .flatMap(it -> it.getValue().stream()
                        .filter(record -> name.equals(it.getKey())
                                || !record.typeParameters().isEmpty()))
                .max(Comparator.comparingLong(record -> record.recordComponents().stream()
                        .filter(component -> fields.contains(component.name()))
                        .count()))
                .orElse(null);
    }

    private enum Presence {
        ALWAYS,
        NULLABLE,
        LEFT_OUT
    }

    private static Presence presence(ClassInfo type, String field) {
        FieldInfo component = type.field(field);
        boolean nullable = component == null
                ? type.methods().stream().anyMatch(method -> isNullable(method, field))
                : component.type().hasAnnotation(NULLABLE);
        if (nullable) {
            return Presence.NULLABLE;
        }
        return component != null && isLeftOutWhenEmpty(type, component) ? Presence.LEFT_OUT : Presence.ALWAYS;
    }

    /** A list some of whose elements may be null. */
    private static boolean hasEmptyPlaces(ClassInfo type, String field) {
        FieldInfo component = type.field(field);
        return component != null
                && component.type().kind() == Type.Kind.PARAMETERIZED_TYPE
                && component.type().asParameterizedType().arguments().stream()
                        .anyMatch(it -> it.hasAnnotation(NULLABLE));
    }

    private static boolean isNullable(MethodInfo method, String field) {
        AnnotationInstance property = method.annotation(PROPERTY);
        boolean named = method.name().equals(field)
                || property != null
                        && property.value() != null
                        && property.value().asString().equals(field);
        return named && method.returnType().hasAnnotation(NULLABLE);
    }

    private static boolean isLeftOutWhenEmpty(ClassInfo type, FieldInfo component) {
        AnnotationInstance include =
                component.hasAnnotation(INCLUDE) ? component.annotation(INCLUDE) : type.declaredAnnotation(INCLUDE);
        return include != null
                && include.value() != null
                && include.value().asEnum().equals("NON_EMPTY");
    }

    private static Schema orNull(Schema schema) {
        if (schema.getRef() != null) {
            Schema nothing = OASFactory.createSchema().addType(SchemaType.NULL);
            return OASFactory.createSchema()
                    .addOneOf(OASFactory.createSchema().ref(schema.getRef()))
                    .addOneOf(nothing)
                    .description(schema.getDescription());
        }
        if (schema.getType() != null && !schema.getType().contains(SchemaType.NULL)) {
            schema.addType(SchemaType.NULL);
        }
        return schema;
    }
}
