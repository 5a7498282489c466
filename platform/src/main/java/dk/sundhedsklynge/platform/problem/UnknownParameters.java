package dk.sundhedsklynge.platform.problem;

import dk.sundhedsklynge.platform.door.Door;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a parameter of the API that nothing reads: a filter with a slip in its name would otherwise answer with everything. Pages
 * take what they do not know, because links to them are written elsewhere and carry parameters of their own.
 */
public class UnknownParameters {
    private final Map<Method, SortedSet<String>> known = new ConcurrentHashMap<>();

    /** @throws Problem 400 with the first name, in alphabetical order, that is not known */
    @ServerRequestFilter
    public void refuse(ContainerRequestContext request, ResourceInfo resource) {
        if (!Door.isApi(request.getUriInfo().getPath())) {
            return;
        }
        SortedSet<String> unknown =
                new TreeSet<>(request.getUriInfo().getQueryParameters().keySet());
        if (unknown.isEmpty()) {
            return;
        }
        SortedSet<String> names = known.computeIfAbsent(resource.getResourceMethod(), UnknownParameters::named);
        unknown.removeAll(names);
        if (!unknown.isEmpty()) {
            throw Problem.unknownParameter(unknown.first(), names);
        }
    }

    /** The names that the method, its class or one of its bundles of parameters reads. */
    static SortedSet<String> named(Method method) {
        SortedSet<String> names = new TreeSet<>();
        for (Parameter parameter : method.getParameters()) {
            add(names, parameter, parameter.getType());
        }
        addFields(names, method.getDeclaringClass());
        return Collections.unmodifiableSortedSet(names);
    }

    private static void add(SortedSet<String> names, AnnotatedElement element, Class<?> type) {
        for (Annotation annotation : element.getAnnotations()) {
            switch (annotation) {
                case QueryParam query -> names.add(query.value());
                case BeanParam _ -> addFields(names, type);
                default -> {}
            }
        }
    }

    private static void addFields(SortedSet<String> names, Class<?> type) {
        Stream.<Class<?>>iterate(type, it -> it != null && it != Object.class, Class::getSuperclass)
                .flatMap(it -> Arrays.stream(it.getDeclaredFields()))
                .forEach(field -> add(names, field, field.getType()));
    }
}
