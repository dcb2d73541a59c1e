// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/helptopic.h"

#include "core/base/literals.h"
#include "ui/support/roles.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QWhatsThisClickedEvent>

#include <utility>

namespace saranda {

using namespace literals;

namespace {

constexpr const char *topicProperty = "helpTopic";

QString topicOfCurrentRow(const QWidget *widget)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    if (!view || !view->currentIndex().isValid())
        return {};
    const QString topic = view->currentIndex().data(HelpTopicRole).toString();
    if (!topic.isEmpty())
        return topic;
    const bool isLevel = view->currentIndex().data(LevelRole).isValid();
    return isLevel && widget->property(topicProperty).isNull() ? u"method#levels"_s : QString();
}

} // namespace

void setHelpTopic(QWidget *widget, const QString &topic)
{
    widget->setProperty(topicProperty, topic);
}

QString helpTopicAt(const QWidget *widget)
{
    for (const QWidget *place = widget; place; place = place->parentWidget()) {
        if (const QString topic = topicOfCurrentRow(place); !topic.isEmpty())
            return topic;
        if (const QString topic = place->property(topicProperty).toString(); !topic.isEmpty())
            return topic;
    }
    return {};
}

void requestHelp(QWidget *from, const QString &topic)
{
    QWidget *window = from->window();
    while (window->parentWidget())
        window = window->parentWidget()->window();
    QWhatsThisClickedEvent clicked(topic);
    QCoreApplication::sendEvent(window, &clicked);
}

QString helpTopicOfRule(const QString &rule)
{
    static const std::pair<const char16_t *, const char16_t *> passages[] = {
        {u"exhibit.challenge", u"challenge"},
        {u"exhibit.", u"exhibit"},
        {u"fact.net", u"contrary"},
        {u"fact.contrary", u"contrary"},
        {u"fact.", u"fact"},
        {u"citation.challenge", u"challenge"},
        {u"argument.challenge", u"challenge"},
        {u"element.against", u"contrary"},
        {u"element.alternative-supported", u"alternatives"},
        {u"element.general", u"specific"},
        {u"element.timing", u"time"},
        {u"element.grade", u"contrary"},
        {u"element.", u"element"},
        {u"circumstantial.series", u"series"},
        {u"circumstantial.alternative", u"alternatives"},
        {u"circumstantial.no-alternative", u"alternatives"},
        {u"circumstantial.sides", u"sides"}};
    for (const auto &[beginning, passage] : passages) {
        if (rule.startsWith(QStringView(beginning)))
            return u"method#"_s + QString::fromUtf16(passage);
    }
    return u"method#levels"_s;
}

} // namespace saranda
