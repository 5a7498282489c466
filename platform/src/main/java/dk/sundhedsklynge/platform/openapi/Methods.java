package dk.sundhedsklynge.platform.openapi;

import java.util.Optional;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Finds the method behind an operation, by the id that is made of its class and its name. */
final class Methods {
    private static final char BETWEEN = '_';

    private final IndexView index;

    Methods(IndexView index) {
        this.index = index;
    }

    /** @param id {@code package.Class_method} */
    Optional<MethodInfo> of(String id) {
        int between = id.lastIndexOf(BETWEEN);
        ClassInfo type = between < 0 ? null : index.getClassByName(DotName.createSimple(id.substring(0, between)));
        return Optional.ofNullable(type).flatMap(it -> find(it, id.substring(between + 1)));
    }

    /** A resource can have its methods from a class that several services extend. */
    private Optional<MethodInfo> find(ClassInfo type, String name) {
        return type.methods().stream()
                .filter(method -> method.name().equals(name))
                .findFirst()
                .or(() -> Optional.ofNullable(type.superName())
                        .map(index::getClassByName)
                        .flatMap(it -> find(it, name)));
    }

    /**
     * A short name that no other operation of the service has: what it is about, then what is done, as {@code projectList}. Class
     * names are unique within a service.
     */
    static String shortId(MethodInfo method) {
        String subject = method.declaringClass().simpleName().replaceAll("(Api|Resource)$", "");
        String verb = method.name();
        String lower = Character.toLowerCase(subject.charAt(0)) + subject.substring(1);
        String capital = Character.toUpperCase(verb.charAt(0)) + verb.substring(1);
        return subject.endsWith(capital) ? lower : lower + capital;
    }
}
