// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/memohtml.h"

#include "core/base/literals.h"
#include "core/report/figurepicture.h"

namespace saranda {

using namespace literals;

namespace {

QString htmlStyle(const PaperLook &look)
{
    QString style =
        u"body{font-family:'Noto Serif','Noto Naskh Arabic','Noto Serif Hebrew','Noto Serif CJK "
        "SC',serif;color:#1a1a1a;max-width:46em;margin:2em auto;padding:0 "
        "1em;line-height:1.45}\n"
        "h1,h2,h3,h4,th,.label,nav,.kicker,.subtitle,.marking{font-family:'Noto Sans','Noto "
        "Naskh Arabic','Noto Sans CJK SC',sans-serif}\n"
        "h1{color:#1f3550;font-family:inherit;margin:.2em 0}h2,h3,h4,.label{color:#1f3550}\n"
        "h2{border-top:1px solid #b8bfc8;padding-top:.6em;margin-top:1.8em}\n"
        ".kicker{color:#5a5f66;text-transform:uppercase;font-weight:bold}\n"
        ".subtitle,.quiet,.note{color:#5a5f66}.note{font-size:.85em}\n"
        ".marking{color:#8a1c1c;font-weight:bold;text-align:center;text-transform:uppercase}\n"
        "p.numbered,p.item{display:flex;gap:.8em}p.item{margin-left:2.4em}\n"
        ".para{min-width:2em}\n"
        "table{border-collapse:collapse;width:100%;font-size:.9em;margin:.6em 0 1.4em}\n"
        "th,td{text-align:start;vertical-align:top;padding:.35em .5em;border-bottom:1px solid "
        "#b8bfc8}\n"
        "thead th,.label{background:#e9edf2}td p{margin:0 0 .3em}\n"
        ".hash{font-family:'DejaVu Sans Mono',monospace;font-size:.7em;overflow-wrap:anywhere}\n"
        "figure{margin:1.2em 0}figure img{width:100%;height:auto}figcaption{font:.8em 'Noto "
        "Sans',sans-serif;color:#5a5f66}\n"
        "blockquote{margin:.6em 3em .6em 4em;font-size:.95em}sup{line-height:0}\n"
        ".notes{border-top:1px solid #b8bfc8;margin-top:2em;font-size:.85em}\n"
        ".bar{color:#1f3550;letter-spacing:.1em;white-space:nowrap}a{color:#1f3f77}\n"
        "nav ol{list-style:none;padding-left:1.2em}nav>ol{padding-left:0}\n"
        ".letterhead{color:#1f3550;margin:0;font-family:'Noto Sans',sans-serif}\n"
        "@media print{body{max-width:none;margin:0}}\n"_s;
    if (!look.serif.isEmpty())
        style.replace(u"'Noto Serif',"_s, u"'%1','Noto Serif',"_s.arg(look.serif));
    if (!look.sans.isEmpty())
        style.replace(u"'Noto Sans',"_s, u"'%1','Noto Sans',"_s.arg(look.sans));
    return style.replace(u"#1f3550"_s, look.accent.name());
}

QString htmlText(const QString &text)
{
    QString escaped = text.toHtmlEscaped();
    escaped.replace(QChar(QChar::LineSeparator), u"<br>"_s);
    return escaped;
}

/// The mark of a note is a place its note leads back to.
QString markId(const Run &run)
{
    const bool isMark = run.raised && run.link.startsWith(noteAnchor(0).chopped(1));
    return isMark ? u" id=\"%1\""_s.arg(noteMarkAnchor(run.text.toInt())) : QString();
}

QString htmlOf(const Inline &text)
{
    QString html;
    for (const Run &run : text.runs) {
        QString piece = htmlText(run.text);
        if (!run.link.isEmpty())
            piece = u"<a href=\"#"_s + run.link.toHtmlEscaped() + u"\""_s + markId(run) + u'>'
                + piece + u"</a>"_s;
        if (run.raised)
            piece = u"<sup>"_s + piece + u"</sup>"_s;
        if (run.bold)
            piece = u"<strong>"_s + piece + u"</strong>"_s;
        if (run.italic)
            piece = u"<em>"_s + piece + u"</em>"_s;
        if (run.quiet)
            piece = u"<span class=\"quiet\">"_s + piece + u"</span>"_s;
        html += piece;
    }
    return html;
}

QString idOf(const QString &anchor)
{
    return anchor.isEmpty() ? QString() : u" id=\"%1\""_s.arg(anchor.toHtmlEscaped());
}

QString htmlOf(const LevelBar &bar)
{
    QString steps;
    for (int step = 1; step <= 5; ++step)
        steps += step <= bar.level ? u'■' : u'□';
    return u"<p><span class=\"bar\" aria-hidden=\"true\">"_s + steps + u"</span> "_s
        + htmlOf(bar.words) + u"</p>"_s;
}

QString htmlOf(const CellBlock &block)
{
    if (const auto *bar = std::get_if<LevelBar>(&block))
        return htmlOf(*bar);
    const auto &paragraph = std::get<Paragraph>(block);
    const QString kind = paragraph.role == ParagraphRole::CellNote ? u" class=\"note\""_s
        : paragraph.role == ParagraphRole::CellMono                ? u" class=\"hash\""_s
                                                                   : QString();
    return u"<p dir=\"auto\""_s + kind + u'>' + htmlOf(paragraph.text) + u"</p>"_s;
}

QString htmlOf(const Cell &cell)
{
    QString html;
    for (const CellBlock &block : cell.blocks)
        html += htmlOf(block);
    return html;
}

QString htmlOf(const Table &table)
{
    QString html = u"<table>\n"_s;
    if (!table.header.empty()) {
        html += u"<thead><tr>"_s;
        for (const Inline &title : table.header)
            html += u"<th scope=\"col\">"_s + htmlOf(title) + u"</th>"_s;
        html += u"</tr></thead>\n"_s;
    }
    html += u"<tbody>\n"_s;
    for (const Row &row : table.rows) {
        html += u"<tr"_s + idOf(row.anchor) + u'>';
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const bool isLabel = table.role == TableRole::Sheet && i == 0;
            html += isLabel
                ? u"<th scope=\"row\" class=\"label\">"_s + htmlOf(row.cells[i]) + u"</th>"_s
                : u"<td>"_s + htmlOf(row.cells[i]) + u"</td>"_s;
        }
        html += u"</tr>\n"_s;
    }
    return html + u"</tbody></table>\n"_s;
}

QString htmlOf(const Paragraph &paragraph)
{
    const QString text = htmlOf(paragraph.text);
    switch (paragraph.role) {
    case ParagraphRole::Numbered:
        return u"<p class=\"numbered\""_s + idOf(paragraph.anchor)
            + u"><span class=\"para\">%1.</span> <span>"_s.arg(paragraph.number) + text
            + u"</span></p>\n"_s;
    case ParagraphRole::Item:
        return u"<p class=\"item\"><span>–</span> <span>"_s + text + u"</span></p>\n"_s;
    case ParagraphRole::Quotation:
        return u"<blockquote dir=\"auto\">"_s + text + u"</blockquote>\n"_s;
    case ParagraphRole::Note:
        return u"<p class=\"note\">"_s + text + u"</p>\n"_s;
    default:
        return u"<p>"_s + text + u"</p>\n"_s;
    }
}

QString htmlOf(const Heading &heading)
{
    const QString tag = u"h"_s + QString::number(heading.level + 1);
    const QString number =
        heading.number.isEmpty() ? QString() : heading.number.toHtmlEscaped() + u"\u2002"_s;
    return u'<' + tag + idOf(heading.anchor) + u'>' + number + htmlOf(heading.text) + u"</"_s + tag
        + u">\n"_s;
}

/// As a picture of its own: what is in it can neither run nor load anything.
QString htmlOf(const Figure &figure)
{
    const QString data = QString::fromLatin1(standaloneSvg(figure.svg).toBase64());
    return u"<figure"_s + idOf(figure.anchor) + u"><img alt=\""_s
        + figure.alternative.toHtmlEscaped() + u"\" src=\"data:image/svg+xml;base64,"_s + data
        + u"\"><figcaption>"_s + htmlOf(figure.caption) + u"</figcaption></figure>\n"_s;
}

QString htmlOf(const TitleBlock &title, const PaperLook &look)
{
    QString letterhead;
    for (const QString &line : look.letterhead)
        letterhead += u"<p class=\"letterhead\">"_s + htmlText(line) + u"</p>"_s;
    return u"<header>"_s + letterhead + u"<p class=\"kicker\">"_s + htmlText(title.kicker)
        + u"</p><h1>"_s + htmlText(title.title) + u"</h1><p class=\"subtitle\">"_s
        + htmlText(title.subtitle) + u"</p></header>\n"_s;
}

QString htmlNotes(const std::vector<QString> &notes)
{
    if (notes.empty())
        return {};
    QString html = u"<section class=\"notes\">\n"_s;
    for (std::size_t i = 0; i < notes.size(); ++i) {
        const int number = int(i) + 1;
        html += u"<p dir=\"auto\" id=\"%1\"><a href=\"#%2\">%3</a> "_s.arg(
                    noteAnchor(number), noteMarkAnchor(number), QString::number(number))
            + htmlText(notes[i]) + u"</p>\n"_s;
    }
    return html + u"</section>\n"_s;
}

QString htmlContents(const MemoDocument &document, const Contents &contents)
{
    QString html = u"<nav><h2>"_s + htmlText(contents.title) + u"</h2>\n<ol>\n"_s;
    for (const Heading *heading : headingsOf(document, 2))
        html += (heading->level == 1 ? u"<li><a href=\"#"_s : u"<li>\u2003<a href=\"#"_s)
            + heading->anchor.toHtmlEscaped() + u"\">"_s + htmlText(numberedTitle(*heading))
            + u"</a></li>\n"_s;
    return html + u"</ol></nav>\n"_s;
}

} // namespace

QByteArray htmlOf(const MemoDocument &original)
{
    const NotedDocument noted = withNoteMarks(original);
    const MemoDocument &document = noted.document;
    const QString marking = document.marking.isEmpty()
        ? QString()
        : u"<p class=\"marking\">"_s + htmlText(document.marking) + u"</p>\n"_s;
    QString html = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"_s.arg(
                       document.language.toHtmlEscaped())
        + u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
          "'unsafe-inline'; img-src data:\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>"_s
        + htmlText(document.title) + u"</title>\n<style>\n"_s + htmlStyle(document.look)
        + u"</style>\n</head>\n<body>\n"_s + marking;
    for (const Block &block : document.blocks) {
        if (const auto *title = std::get_if<TitleBlock>(&block))
            html += htmlOf(*title, document.look);
        else if (const auto *contents = std::get_if<Contents>(&block))
            html += htmlContents(document, *contents);
        else if (const auto *heading = std::get_if<Heading>(&block))
            html += htmlOf(*heading);
        else if (const auto *paragraph = std::get_if<Paragraph>(&block))
            html += htmlOf(*paragraph);
        else if (const auto *bar = std::get_if<LevelBar>(&block))
            html += htmlOf(*bar);
        else if (const auto *table = std::get_if<Table>(&block))
            html += htmlOf(*table);
        else if (const auto *figure = std::get_if<Figure>(&block))
            html += htmlOf(*figure);
    }
    return (html + htmlNotes(noted.notes) + marking + u"</body>\n</html>\n"_s).toUtf8();
}

} // namespace saranda
