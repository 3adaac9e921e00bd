package org.vedette.extract.statement.speaker;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vedette.findings.Entity;
import org.vedette.gazetteer.KnowledgeEntry;

/** What an article says of one person: the words of its roles and the roles and organisations that they name. */
final class Profile {
    private final Set<String> words = new LinkedHashSet<>();
    private final List<KnowledgeEntry> roles = new ArrayList<>();
    private final List<KnowledgeEntry> pastRoles = new ArrayList<>();
    private final List<Entity> organisations = new ArrayList<>();
    private @Nullable Gender gender;
    private @Nullable Gender likelyGender;

    /** Of a person, as far as the article shows it. */
    enum Gender {
        MALE,
        FEMALE
    }

    void addWords(List<String> more) {
        words.addAll(more);
    }

    /** A role that is over stays so where it is named again without saying so. */
    void addRole(KnowledgeEntry role, boolean past) {
        (past || pastRoles.contains(role) ? pastRoles : roles).add(role);
    }

    void addOrganisation(Entity organisation) {
        organisations.add(organisation);
    }

    void setGender(Gender shown) {
        if (gender == null) {
            gender = shown;
        }
    }

    /** Of whom the words around the name show none. */
    void assumeGender(Gender likely) {
        likelyGender = likely;
    }

    Set<String> words() {
        return words;
    }

    List<KnowledgeEntry> roles() {
        return roles;
    }

    List<KnowledgeEntry> pastRoles() {
        return pastRoles;
    }

    List<Entity> organisations() {
        return organisations;
    }

    @Nullable
    Gender gender() {
        return gender == null ? likelyGender : gender;
    }
}
