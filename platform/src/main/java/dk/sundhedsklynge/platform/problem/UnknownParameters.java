package dk.sundhedsklynge.platform.problem;

import dk.sundhedsklynge.platform.door.Door;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a parameter of the API that nothing reads: a filter with a slip in its name would otherwise answer with everything. One
 * that stands there twice is refused too, because only one of its values would be read, unless the resource reads a list. Pages
 * take what they do not know, because links to them are written elsewhere and carry parameters of their own.
 */
public class UnknownParameters {
    private final Map<Method, SortedMap<String, Reads>> known = new ConcurrentHashMap<>();

    /** How many values of a parameter a resource reads. */
    private enum Reads {
        ONE,
        ALL
    }

    /** @throws Problem 400 with the first name, in alphabetical order, that is not known or stands there too often */
    @ServerRequestFilter
    public void refuse(ContainerRequestContext request, ResourceInfo resource) {
        if (!Door.isApi(request.getUriInfo().getPath())) {
            return;
        }
        MultivaluedMap<String, String> sent = request.getUriInfo().getQueryParameters();
        if (sent.isEmpty()) {
            return;
        }
        SortedMap<String, Reads> names = known.computeIfAbsent(resource.getResourceMethod(), UnknownParameters::read);
        new TreeMap<>(sent).forEach((name, values) -> {
            Reads reads = names.get(name);
            if (reads == null) {
                throw Problem.unknownParameter(name, names.keySet());
            }
            if (reads == Reads.ONE && values.size() > 1) {
                throw Problem.repeatedParameter(name, values.size());
            }
        });
    }

    /** The names that the method, its class or one of its bundles of parameters reads. */
    static Set<String> named(Method method) {
        return read(method).keySet();
    }

    /** Those of which several values are read. */
    static Set<String> repeatable(Method method) {
        Map<String, Reads> all = new TreeMap<>(read(method));
        all.values().removeIf(it -> it == Reads.ONE);
        return all.keySet();
    }

    private static SortedMap<String, Reads> read(Method method) {
        SortedMap<String, Reads> names = new TreeMap<>();
        for (Parameter parameter : method.getParameters()) {
            add(names, parameter, parameter.getType());
        }
        addFields(names, method.getDeclaringClass());
        return Collections.unmodifiableSortedMap(names);
    }

    private static void add(SortedMap<String, Reads> names, AnnotatedElement element, Class<?> type) {
        for (Annotation annotation : element.getAnnotations()) {
            switch (annotation) {
                case QueryParam query ->
                    names.put(
                            query.value(),
                            type.isArray() || Collection.class.isAssignableFrom(type) ? Reads.ALL : Reads.ONE);
                case BeanParam _ -> addFields(names, type);
                default -> {}
            }
        }
    }

    private static void addFields(SortedMap<String, Reads> names, Class<?> type) {
        Stream.<Class<?>>iterate(type, it -> it != null && it != Object.class, Class::getSuperclass)
                .flatMap(it -> Arrays.stream(it.getDeclaredFields()))
                .forEach(field -> add(names, field, field.getType()));
    }
}
