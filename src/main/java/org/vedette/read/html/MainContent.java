package org.vedette.read.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article on a page: after all that is marked as something else is gone, it is the smallest element that holds
 * most of the page's prose.
 */
public final class MainContent {
    private static final String NEVER_TEXT =
            "script, style, noscript, template, iframe, form, nav, aside, footer, button, "
                    + "svg, object, select, input, dialog, figcaption, [hidden], [aria-hidden=true], [role=navigation], "
                    + "[role=complementary], [role=banner], [role=contentinfo], [role=search], [role=dialog], [role=alert]";
    private static final Set<String> MARKS = Set.of(
            "share",
            "sharing",
            "social",
            "related",
            "newsletter",
            "newsletters",
            "signup",
            "subscribe",
            "subscription",
            "promo",
            "promotion",
            "cookie",
            "cookies",
            "consent",
            "gdpr",
            "comment",
            "comments",
            "disqus",
            "sidebar",
            "advert",
            "adverts",
            "advertisement",
            "ad",
            "ads",
            "sponsor",
            "sponsored",
            "banner",
            "breadcrumb",
            "breadcrumbs",
            "menu",
            "nav",
            "navbar",
            "navigation",
            "footer",
            "masthead",
            "bio",
            "byline",
            "tags",
            "popular",
            "trending",
            "recommended",
            "recommendations",
            "outbrain",
            "taboola",
            "paywall",
            "caption",
            "credit",
            "widget",
            "toolbar",
            "pagination",
            "popup",
            "modal",
            "teaser",
            "teasers",
            "readmore",
            "seealso",
            "skip",
            "timestamp");
    private static final double MOST = 0.8;
    private static final int LEAST_PROSE = 120;

    private MainContent() {}

    /** The article's headline and paragraphs in order, or empty if the page has no article. */
    public static Optional<List<String>> of(Document page) {
        Document kept = page.clone();
        String headline = headline(kept);
        strip(kept);
        List<Block> blocks = Blocks.of(kept.body());
        Map<Element, Integer> prose = prose(blocks);
        if (prose.getOrDefault(kept.body(), 0) < LEAST_PROSE) {
            return Optional.empty();
        }
        Element article = article(kept, prose);
        List<String> paragraphs = new ArrayList<>();
        for (Block block : blocks) {
            boolean inside =
                    block.element().equals(article) || block.element().parents().contains(article);
            if (inside && (block.isProse() || block.linked() < 0.5)) {
                paragraphs.add(block.text());
            }
        }
        if (headline != null && !paragraphs.contains(headline)) {
            paragraphs.addFirst(headline);
        }
        return Optional.of(paragraphs);
    }

    private static @Nullable String headline(Document page) {
        Element best = page.selectFirst("article h1, main h1, [itemprop=headline], h1");
        String text = best == null ? "" : best.text().strip();
        return text.isEmpty() ? null : text;
    }

    private static void strip(Document page) {
        page.select(NEVER_TEXT).remove();
        int all = page.body().text().length();
        for (Element element : page.body().select("[class], [id]")) {
            boolean frame = element.normalName().matches("html|body|main|article")
                    || element.text().length() * 3 > all;
            if (!frame && element.parent() != null && isMarked(element)) {
                element.remove();
            }
        }
    }

    /** By the words of its classes and id: {@code most-read__related} has three. */
    private static boolean isMarked(Element element) {
        String names = element.className() + " " + element.id();
        String[] words = names.replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT)
                .split("[^a-z]+");
        return Arrays.stream(words).anyMatch(MARKS::contains)
                || names.toLowerCase(Locale.ROOT).contains("most-read");
    }

    /** Characters of prose below every element. */
    private static Map<Element, Integer> prose(List<Block> blocks) {
        Map<Element, Integer> prose = new HashMap<>();
        for (Block block : blocks) {
            if (block.isProse()) {
                prose.merge(block.element(), block.text().length(), Integer::sum);
                for (Element parent : block.element().parents()) {
                    prose.merge(parent, block.text().length(), Integer::sum);
                }
            }
        }
        return prose;
    }

    private static Element article(Document page, Map<Element, Integer> prose) {
        int all = prose.getOrDefault(page.body(), 0);
        for (Element marked : page.select("[itemprop=articleBody], article")) {
            if (prose.getOrDefault(marked, 0) > all / 2) {
                return marked;
            }
        }
        Element best = page.body();
        for (boolean deeper = true; deeper; ) {
            deeper = false;
            for (Element child : best.children()) {
                if (prose.getOrDefault(child, 0) >= all * MOST && isContainer(child)) {
                    best = child;
                    deeper = true;
                    break;
                }
            }
        }
        return best;
    }

    /** A single long paragraph is not the frame of an article: its neighbours belong to it. */
    private static boolean isContainer(Element element) {
        return !element.normalName().matches("p|li|td|blockquote|span|h[1-6]");
    }
}
