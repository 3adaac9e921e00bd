package org.vedette.read;

/** Web pages in the manner of publishers. */
final class HtmlSamples {
    static final String PAGE = """
            <!doctype html>
            <html><head><title>Lake patrols worry neighbours | Altiplano Daily</title>
            <link rel="canonical" href="https://altiplano.example/lake">
            <meta property="og:site_name" content="Wrong, since JSON-LD comes first">
            <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "WebPage"},
              {"@type": "NewsArticle", "headline": "Lake patrols worry neighbours",
               "datePublished": "2021-05-03T08:30:00-05:00",
               "author": [{"@type": "Person", "name": "Rosa Flores"}, {"@type": "Person", "name": "Juan Mamani"}],
               "publisher": {"@type": "Organization", "name": "Altiplano Daily"}}]}</script>
            </head><body class="has-sidebar">
            <header><nav><a href="/">Home</a> <a href="/world">World</a></nav></header>
            <div class="cookie-banner"><p>We use cookies to make this site work for you, and to see how it is used.</p></div>
            <main><article class="post">
            <h1>Lake patrols worry neighbours</h1>
            <div class="byline">By Rosa Flores</div>
            <figure><img src="x.jpg"><figcaption>A boat on the lake in an old picture. Photo: Harbour Post</figcaption></figure>
            <div class="body"><p>Peru moved two <b>patrol boats</b> to the lake on Monday,
            the navy said.</p>
            <h2>Notice given</h2>
            <p>Bolivia&rsquo;s foreign minister said that her <a href="/bolivia">country</a> had been told in advance.</p>
            <div class="related-links"><ul><li><a href="/1">Ten boats that changed the lake for good.</a></li></ul></div>
            <ul><li>Two boats of 20 metres</li><li>A crew of twelve</li></ul>
            <p>They will stay until June.<br>Nobody was hurt.<br><br>The lake is calm.</p></div>
            <div class="newsletter-signup"><p>Sign up for our newsletter and get the best of the lake every morning.</p></div>
            </article></main>
            <aside><p>The ten most read stories of this week, chosen by our editors for you.</p></aside>
            <footer><p>Copyright 2021 Altiplano Daily. All rights reserved by the owners of this site.</p></footer>
            </body></html>
            """;

    static final String TEXT = """
            Lake patrols worry neighbours

            Peru moved two patrol boats to the lake on Monday, the navy said.

            Notice given

            Bolivia’s foreign minister said that her country had been told in advance.

            Two boats of 20 metres

            A crew of twelve

            They will stay until June. Nobody was hurt.

            The lake is calm.""";

    static final String DIVISIONS = """
            <html><head><title>Two boats on the lake - Harbour Post</title>
            <meta name="date" content="1 February 2020"><meta property="og:title" content="Two boats on the lake">
            <meta property="og:site_name" content="Harbour Post"></head><body>
            <div id="top"><a href="/">Home</a> | <a href="/sea">Sea</a> | <a href="/air">Air</a></div>
            <div id="middle"><div>
            <div>The harbour master said on Friday that two grey boats had come in overnight, and that they had left again before
            the sun was up.</div>
            <div>Nobody on the quay could say whose boats they were, though a fisherman thought that he had seen a flag.</div>
            </div></div>
            <div class="most-read"><p>The harbour master who never sleeps, and other tales of the quay.</p></div>
            </body></html>
            """;

    static final String DIVISIONS_TEXT = """
            The harbour master said on Friday that two grey boats had come in overnight, and that they had left again before \
            the sun was up.

            Nobody on the quay could say whose boats they were, though a fisherman thought that he had seen a flag.""";

    private HtmlSamples() {}
}
