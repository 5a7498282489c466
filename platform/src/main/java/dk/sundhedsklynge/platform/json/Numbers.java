package dk.sundhedsklynge.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.deser.std.JsonNodeDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * A few characters of JSON can name a number that takes gigabytes to write in full. Numbers are therefore read only with as
 * many digits, before and behind the point, as anything here has.
 */
final class Numbers {
    private static final int MOST_DIGITS = 30;
    private static final String ADVICE = "Skriv et almindeligt tal med cifre, højst %d foran og %d efter punktummet"
            .formatted(MOST_DIGITS, MOST_DIGITS);

    private Numbers() {}

    @SuppressWarnings("unchecked") // A deserializer of the class it is asked for.
    static Module module() {
        return new SimpleModule("numbers")
                .addDeserializer(BigDecimal.class, new Exact())
                .addDeserializer(JsonNode.class, (JsonDeserializer<JsonNode>)
                        (JsonDeserializer<?>) new Tree(JsonNodeDeserializer.getDeserializer(JsonNode.class)))
                .addDeserializer(ObjectNode.class, (JsonDeserializer<ObjectNode>)
                        (JsonDeserializer<?>) new Tree(JsonNodeDeserializer.getDeserializer(ObjectNode.class)));
    }

    private static JsonMappingException refused(JsonParser json) {
        return JsonMappingException.from(json, ADVICE, new IllegalArgumentException(ADVICE));
    }

    private static final class Exact extends StdScalarDeserializer<BigDecimal> {
        private static final long serialVersionUID = 1L;

        Exact() {
            super(BigDecimal.class);
        }

        @Override
        public BigDecimal deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.currentToken().isNumeric()) {
                throw refused(json);
            }
            BigDecimal number = parsed(json);
            long before = (long) number.precision() - number.scale();
            if (before > MOST_DIGITS || number.scale() > MOST_DIGITS) {
                throw refused(json);
            }
            return number;
        }

        private static BigDecimal parsed(JsonParser json) throws IOException {
            try {
                return new BigDecimal(json.getText());
            } catch (NumberFormatException e) {
                // Its exponent is beyond what any number can have.
                throw refused(json);
            }
        }
    }

    /** Reads what has no shape yet; a number in it is looked at again when it gets one. */
    private static final class Tree extends DelegatingDeserializer {
        private static final long serialVersionUID = 1L;

        Tree(JsonDeserializer<?> tree) {
            super(tree);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> tree) {
            return new Tree(tree);
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
            try {
                return super.deserialize(json, context);
            } catch (NumberFormatException e) {
                throw refused(json);
            }
        }
    }
}
