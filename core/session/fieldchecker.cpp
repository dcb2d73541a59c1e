// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/fieldchecker.h"

#include "core/base/literals.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace saranda {

using namespace literals;

namespace {

struct FieldRange {
    const char16_t *field;
    int lowest;
    int highest;
};

/// A field of this name has this range wherever it stands (FORMAT § 1).
constexpr std::array fieldRanges{FieldRange{u"strength", 1, 5}, FieldRange{u"credibility", 1, 6},
                                 FieldRange{u"level", 0, 5}, FieldRange{u"standard", 1, 5},
                                 FieldRange{u"severity", 1, 5}};

QString problemSentence(const char *sentence)
{
    return QCoreApplication::translate("saranda::FieldChecker", sentence);
}

QString noText()
{
    return problemSentence(
        QT_TRANSLATE_NOOP("saranda::FieldChecker", "it is not valid Unicode text"));
}

bool isSha256(const QString &text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

} // namespace

void FieldChecker::add(QStringView name, const QString &problem)
{
    QStringList path = m_path;
    path.append(name.toString());
    problems.append(path.join(u'.') + u": "_s + problem);
}

void FieldChecker::addNoSuchRecord(QStringView name)
{
    add(name,
        problemSentence(QT_TRANSLATE_NOOP("saranda::FieldChecker",
                                          "it names a record that is not in the case")));
}

void FieldChecker::operator()(QStringView name, const QString &value)
{
    if (name == u"marking" && !value.isEmpty() && !m_view.info().markings.contains(value))
        add(name,
            problemSentence(QT_TRANSLATE_NOOP("saranda::FieldChecker",
                                              "“%1” is not in the case's marking scheme"))
                .arg(value));
    if (m_scope != Scope::Everything)
        return;
    if (!value.isValidUtf16())
        add(name, noText());
    if (name == u"sha256" && !value.isEmpty() && !isSha256(value))
        add(name,
            problemSentence(QT_TRANSLATE_NOOP("saranda::FieldChecker",
                                              "it is not a SHA-256 in lower-case hexadecimal")));
}

void FieldChecker::operator()(QStringView name, int value)
{
    for (const FieldRange &range : fieldRanges) {
        if (name == QStringView(range.field) && (value < range.lowest || value > range.highest))
            add(name,
                problemSentence(
                    QT_TRANSLATE_NOOP("saranda::FieldChecker", "%1 is not between %2 and %3"))
                    .arg(value)
                    .arg(range.lowest)
                    .arg(range.highest));
    }
}

void FieldChecker::operator()(QStringView name, double value)
{
    const bool isSize = name == u"size";
    if (!std::isfinite(value) || (isSize && (value < 0 || value != std::floor(value))))
        add(name,
            problemSentence(
                QT_TRANSLATE_NOOP("saranda::FieldChecker", "it is not a possible number")));
}

void FieldChecker::operator()(QStringView name, const QStringList &values)
{
    if (m_scope != Scope::Everything)
        return;
    for (const QString &value : values) {
        if (!value.isValidUtf16())
            add(name, noText());
    }
}

void FieldChecker::operator()(QStringView name, const QJsonObject &value)
{
    if (m_scope != Scope::Everything || value.isEmpty())
        return;
    // What does not survive being written as JSON would be lost at the next opening.
    if (QJsonDocument::fromJson(QJsonDocument(value).toJson(QJsonDocument::Compact)).object()
        != value)
        add(name,
            problemSentence(
                QT_TRANSLATE_NOOP("saranda::FieldChecker", "it cannot be written as JSON")));
}

void FieldChecker::operator()(QStringView name, const EntityRef &value)
{
    switch (value.kind) {
    case EntityKind::None:
        return;
    case EntityKind::Actor:
        return (*this)(name, Actor::Id{value.uuid});
    case EntityKind::Infrastructure:
        return (*this)(name, Infrastructure::Id{value.uuid});
    case EntityKind::Incident:
        return (*this)(name, Incident::Id{value.uuid});
    case EntityKind::State:
        return (*this)(name, value.stateCode);
    }
}

void FieldChecker::checkWords(QStringView name, const QStringList &words)
{
    QSet<QString> seen;
    for (const QString &word : words) {
        if (seen.contains(word))
            add(name,
                problemSentence(QT_TRANSLATE_NOOP("saranda::FieldChecker", "“%1” is there twice"))
                    .arg(word));
        seen.insert(word);
    }
}

void FieldChecker::checkUnique(QStringView name, const QList<ElementSheet> &sheets)
{
    QStringList elements;
    for (const ElementSheet &sheet : sheets)
        elements.append(sheet.element);
    checkWords(name, elements);
}

void FieldChecker::checkUnique(QStringView name, const QList<Alternative> &alternatives)
{
    QStringList keys;
    for (const Alternative &alternative : alternatives)
        keys.append(alternative.key);
    checkWords(name, keys);
}

} // namespace saranda
