package org.vedette.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;

/** What a package and its classes are like. */
final class Packages {
    private Packages() {}

    static ArchRule namesSayWhatAClassIs() {
        return noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveNameMatching(".*Utils?");
    }

    /** Packages of more than {@code most} source files, their package-info counted. */
    static List<String> tooLarge(JavaClasses classes, int most) {
        Map<String, Set<String>> files = new TreeMap<>();
        for (JavaClass type : classes) {
            files.computeIfAbsent(type.getPackageName(), name -> new TreeSet<>())
                    .add(type.getSource().flatMap(s -> s.getFileName()).orElseThrow());
        }
        files.values().removeIf(names -> names.size() <= most);
        return List.copyOf(files.keySet());
    }

    /** Packages that do not say {@code @NullMarked}. */
    static List<String> notNullMarked(JavaClasses classes) {
        Set<String> names = new TreeSet<>();
        for (JavaClass type : classes) {
            if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                names.add(type.getPackageName());
            }
        }
        return List.copyOf(names);
    }
}
