package dk.sundhedsklynge.meetings.meeting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.sundhedsklynge.platform.json.Json;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Values that are read and written as a whole, as JSON in a column. */
final class ItemContentConverter {
    private static final ObjectMapper JSON = Json.mapper();

    private ItemContentConverter() {}

    @Converter
    static class OfContent implements AttributeConverter<ItemContent, String> {
        @Override
        public String convertToDatabaseColumn(ItemContent content) {
            return write(content);
        }

        @Override
        public ItemContent convertToEntityAttribute(String json) {
            return read(json, new TypeReference<>() {});
        }
    }

    @Converter
    static class OfAttendance implements AttributeConverter<List<Attendance>, String> {
        @Override
        public String convertToDatabaseColumn(List<Attendance> attendance) {
            return write(attendance);
        }

        @Override
        public List<Attendance> convertToEntityAttribute(String json) {
            return read(json, new TypeReference<>() {});
        }
    }

    @Converter
    static class OfDetail implements AttributeConverter<DecisionDetail, String> {
        @Override
        public String convertToDatabaseColumn(DecisionDetail detail) {
            return write(detail);
        }

        @Override
        public DecisionDetail convertToEntityAttribute(String json) {
            return read(json, new TypeReference<>() {});
        }
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The content of a meeting cannot be written as JSON", e);
        }
    }

    static <T> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The stored content of a meeting cannot be read", e);
        }
    }
}
