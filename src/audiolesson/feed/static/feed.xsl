<?xml version="1.0" encoding="UTF-8"?>
<!-- Shows a feed as a web page, for a person who opens its address in a browser. Apps do not read this. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:atom="http://www.w3.org/2005/Atom" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"
  exclude-result-prefixes="atom itunes">
<xsl:output method="html" version="5" encoding="UTF-8" doctype-system="about:legacy-compat"/>

<xsl:template match="/rss/channel">
<xsl:variable name="feed" select="atom:link[@rel='self']/@href"/>
<xsl:variable name="bare" select="substring-after($feed, '://')"/>
<html lang="{language}">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<title><xsl:value-of select="title"/></title>
<link rel="stylesheet" href="style.css"/>
<link rel="icon" href="{itunes:image/@href}"/>
<!-- Chromium warns that it will drop XSLT. feed.css shows the feed then, so nobody needs the warning here. -->
<style>xslt-warning-banner { display: none !important; }</style>
</head>
<body>
<header class="show">
<div class="inner">
<img src="{itunes:image/@href}" alt="" width="200" height="200"/>
<div>
<h1><xsl:value-of select="title"/></h1>
<xsl:if test="itunes:author"><p class="by"><xsl:value-of select="itunes:author"/></p></xsl:if>
<p class="about"><xsl:value-of select="description"/></p>
</div>
</div>
</header>
<main id="main">
<section id="subscribe">
<h2>This is a podcast feed</h2>
<p>Copy its address into your podcast app (“add by URL”), or open it there at once. New lessons come by themselves.</p>
<p class="feed"><a href="{$feed}"><xsl:value-of select="$feed"/></a></p>
<p class="apps">
<a href="podcast://{$bare}">Apple Podcasts</a><xsl:text> </xsl:text>
<a href="pktc://subscribe/{$bare}">Pocket Casts</a><xsl:text> </xsl:text>
<a href="overcast://x-callback-url/add?url={$feed}">Overcast</a><xsl:text> </xsl:text>
<a href="antennapod-subscribe://{$bare}">AntennaPod</a><xsl:text> </xsl:text>
<a href="pcast://{$bare}">Another app</a>
</p>
<p><a href="{link}">All lessons, with their texts, cards and quizzes</a></p>
</section>
<h2><xsl:value-of select="count(item)"/><xsl:text> to hear</xsl:text></h2>
<ol class="lessons"><xsl:apply-templates select="item"/></ol>
<xsl:for-each select="atom:link[@rel='prev-archive']"><p><a href="{@href}">Older ones</a></p></xsl:for-each>
</main>
<footer><p><xsl:value-of select="copyright"/></p></footer>
</body>
</html>
</xsl:template>

<xsl:template match="item">
<li>
<a href="{link}">
<span class="what">
<span class="name"><xsl:value-of select="title"/></span>
<span class="summary"><xsl:value-of select="substring(pubDate, 6, 11)"/></span>
</span>
<span class="length"><xsl:call-template name="clock"><xsl:with-param name="seconds" select="itunes:duration"/></xsl:call-template></span>
</a>
<audio controls="controls" preload="none" src="{enclosure/@url}" aria-label="{title}"></audio>
</li>
</xsl:template>

<xsl:template name="clock">
<xsl:param name="seconds"/>
<xsl:value-of select="floor($seconds div 60)"/>:<xsl:value-of select="format-number($seconds mod 60, '00')"/>
</xsl:template>
</xsl:stylesheet>
