// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/icons.h"

#include "core/base/literals.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

// A static library's resources are linked only when something asks for them; the macro wants to be
// outside of any namespace.
static void provideIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace saranda {

using namespace literals;

namespace {

/// Paints an SVG whose lines are `currentColor` in the palette's colour of the moment.
class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(const QString &name, const QByteArray &svg)
        : m_name(name)
        , m_svg(svg)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QColor color = colorFor(mode);
        QByteArray svg = m_svg;
        svg.replace("currentColor", color.name().toLatin1());
        QSvgRenderer renderer(svg);
        painter->save();
        painter->setOpacity(painter->opacity() * color.alphaF());
        if (isMirrored()) {
            painter->translate(2 * rect.left() + rect.width(), 0);
            painter->scale(-1, 1);
        }
        renderer.render(painter, QRectF(rect));
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString cacheKey = u"saranda-icon/%1/%2x%3/%4%5"_s.arg(m_name)
                                     .arg(size.width())
                                     .arg(size.height())
                                     .arg(colorFor(mode).name(QColor::HexArgb),
                                          isMirrored() ? u"/mirrored"_s : QString());
        QPixmap pixmap;
        if (QPixmapCache::find(cacheKey, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        painter.end();
        QPixmapCache::insert(cacheKey, pixmap);
        return pixmap;
    }

    QIconEngine *clone() const override { return new LineIconEngine(m_name, m_svg); }
    QString iconName() override { return m_name; }
    bool isNull() override { return m_svg.isEmpty(); }

private:
    /// What points to where reading goes on, or began, points the other way from right to left.
    bool isMirrored() const
    {
        return QGuiApplication::isRightToLeft()
            && (m_name == u"back" || m_name == u"forward" || m_name == u"more");
    }

    static QColor colorFor(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        case QIcon::Selected: // in a list, where the text keeps its colour
            return palette.color(QPalette::Text);
        case QIcon::Normal:
        case QIcon::Active:
            return palette.color(QPalette::Active, QPalette::WindowText);
        }
        return palette.color(QPalette::WindowText);
    }

    QString m_name;
    QByteArray m_svg;
};

} // namespace

QIcon icon(const QString &name)
{
    provideIcons();
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new LineIconEngine(name, file.readAll())); // QIcon owns its engine
}

QIcon kindIcon(const QString &kind)
{
    if (kind == u"infrastructure")
        return icon(kind);
    if (kind == u"draft" || kind == u"release")
        return icon(u"memo"_s);
    if (kind == u"case")
        return icon(u"saranda"_s);
    return icon(kind + u's');
}

} // namespace saranda
