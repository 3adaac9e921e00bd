package org.vedette.extract.affiliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.vedette.extract.affiliation.Descriptions.Office;
import org.vedette.extract.phrase.Mentioned;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;
import org.vedette.text.WordLists;

/**
 * Finds the state of "President X", the ministry of "spokeswoman X", the town of "the mayor", the office of a "counterpart", and the
 * role of those of whom a sentence says only where they belong.
 */
final class BareTitles {
    private static final WordLists WORDS = WordLists.read("/org/vedette/extract/affiliation/words.txt");
    private static final Set<String> OF_STATES =
            Set.of("head-of-state", "head-of-government", "minister", "legislator", "diplomat");
    /** Posts of officers that a state has one of. */
    private static final Pattern OF_ARMED_FORCES = Pattern.compile(
            "(?i)(?:.*\\b)?(?:chief of (?:the )?(?:general |defen[cs]e |army |naval |air )?staff|(?:defen[cs]e|army|navy|air force|intelligence|spy|security|military) chief"
                    + "|commander-in-chief|inspector general|surgeon general|attorney general|chief of defen[cs]e)");

    private static final Set<String> LOOSE = WORDS.of("loose");
    private static final Pattern OF_GOVERNMENT = Pattern.compile(
            "(?i).*\\b(?:national security|presidential|cabinet|foreign|defen[cs]e|home|state) (?:adviser|advisor|secretary)");
    private static final Set<String> OF_TOWNS = WORDS.of("of-towns");
    private static final Set<String> EXPERTS =
            Set.of("analyst", "academic", "journalist", "opposition", RoleLexicon.AGENT);
    private static final int BACK = 3;

    private final Background background;
    private final List<Office> offices;

    BareTitles(Background background, List<Office> offices) {
        this.background = background;
        this.offices = List.copyOf(offices);
    }

    /** The roles with their organisations, those that stay without left out. */
    List<Held> resolve(List<Held> held) {
        List<Held> resolved = new ArrayList<>();
        List<Held> named = counterparts(held);
        named.stream()
                .filter(h -> h.organisation() != null && !h.kind().equals(Held.LOOSE))
                .forEach(resolved::add);
        for (Held bare : named) {
            if (bare.organisation() == null) {
                resolve(bare, resolved);
            }
        }
        named.stream()
                .filter(h -> h.kind().equals(Held.LOOSE))
                .filter(h -> resolved.stream().noneMatch(r -> isSameTie(r, h)))
                .map(h -> h.called(as(h, named)))
                .forEach(resolved::add);
        return resolved;
    }

    private static boolean isSameTie(Held one, Held other) {
        return one.person().equals(other.person()) && Objects.equals(one.organisation(), other.organisation());
    }

    /** What the article calls the person elsewhere ("the analyst"); a rank in a unit. */
    private static String as(Held loose, List<Held> named) {
        boolean unit = Objects.requireNonNull(loose.organisation()).type() == EntityType.MILITARY_UNIT;
        return named.stream()
                .filter(h -> h.person().equals(loose.person()) && !h.kind().equals(Held.LOOSE))
                .filter(h -> unit ? h.rank() : h.organisation() == null && EXPERTS.contains(h.kind()))
                .map(Held::role)
                .findFirst()
                .orElse(loose.role());
    }

    private static List<Held> counterparts(List<Held> held) {
        List<Held> named = new ArrayList<>();
        for (Held h : held) {
            Optional<Held> other = named.stream()
                    .filter(n -> OF_STATES.contains(n.kind()) && h.head().equals("counterpart"))
                    .reduce((first, second) -> second);
            if (!h.head().equals("counterpart")) {
                named.add(h);
            } else {
                other.ifPresent(o -> named.add(h.called(o.role())));
            }
        }
        return named;
    }

    private void resolve(Held bare, List<Held> resolved) {
        if (bare.kind().equals("spokesperson")) {
            body(bare).ifPresent(body -> resolved.add(bare.at(body)));
            return;
        }
        if (OF_TOWNS.contains(bare.head())) {
            background.town(background.sentences().get(bare.sentence())).ifPresent(town -> resolved.add(bare.at(town)));
            return;
        }
        Optional<String> home = background.home(bare.person());
        if (!isOfState(bare) || (home.isEmpty() && isLoose(bare))) {
            return;
        }
        Optional<Held> known = resolved.stream()
                .filter(h -> h.person().equals(bare.person()) && isOfState(h))
                .findFirst();
        if (known.isPresent()) {
            if (LOOSE.contains(known.get().head()) && !known.get().former() && !isLoose(bare)) {
                resolved.set(resolved.indexOf(known.get()), known.get().called(bare.role()));
            }
            return;
        }
        Optional<Entity> state = home.isPresent()
                ? background.entity(home.get())
                : described(bare, resolved).or(() -> nearest(bare, resolved)).or(() -> setting(bare, resolved));
        state.ifPresent(s -> resolved.add(bare.at(s)));
    }

    private static boolean isOfState(Held held) {
        return OF_STATES.contains(held.kind())
                || OF_ARMED_FORCES.matcher(held.role()).matches();
    }

    private static boolean isLoose(Held held) {
        return LOOSE.contains(held.head())
                && !OF_GOVERNMENT.matcher(held.role()).matches()
                && !OF_ARMED_FORCES.matcher(held.role()).matches();
    }

    /** "the Russian president" somewhere, if no other holds that office. */
    private Optional<Entity> described(Held bare, List<Held> resolved) {
        return offices.stream()
                .filter(office -> office.head().toLowerCase(Locale.ROOT).equals(bare.head()))
                .map(Office::state)
                .filter(state -> isFree(state, bare, resolved))
                .findFirst();
    }

    private static boolean isFree(Entity state, Held bare, List<Held> resolved) {
        return resolved.stream()
                .noneMatch(h -> state.equals(h.organisation())
                        && !h.former()
                        && !h.person().equals(bare.person())
                        && (h.head().equals(bare.head())
                                || (h.kind().equals(bare.kind()) && !h.kind().equals("minister"))));
    }

    /** The state that a sentence shortly before begins with. */
    private Optional<Entity> nearest(Held bare, List<Held> resolved) {
        for (int i = bare.sentence() - 1; i >= Math.max(0, bare.sentence() - BACK); i--) {
            Optional<Entity> state = background.sentences().get(i).mentioned().stream()
                    .findFirst()
                    .filter(m -> m.is(EntityType.COUNTRY) && m.first() <= 1)
                    .map(Mentioned::entity)
                    .filter(s -> isFree(s, bare, resolved));
            if (state.isPresent()) {
                return state;
            }
        }
        return Optional.empty();
    }

    /** The state that the article is about; a diplomat may be anybody's. */
    private Optional<Entity> setting(Held bare, List<Held> resolved) {
        return bare.kind().equals("diplomat")
                ? Optional.empty()
                : background.setting().filter(state -> isFree(state, bare, resolved));
    }

    /** The last body that the sentences shortly before name. */
    private Optional<Entity> body(Held bare) {
        for (int i = bare.sentence() - 1; i >= Math.max(0, bare.sentence() - 2); i--) {
            Optional<Entity> body = background.sentences().get(i).mentioned().stream()
                    .filter(m -> m.is(EntityType.ORGANISATION) || m.is(EntityType.MILITARY_UNIT))
                    .map(Mentioned::entity)
                    .reduce((first, second) -> second);
            if (body.isPresent()) {
                return body;
            }
        }
        return Optional.empty();
    }
}
