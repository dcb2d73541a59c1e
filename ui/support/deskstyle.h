// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace saranda {

/// Fusion drawn flat: thin lines instead of gradients, one accent, room around what is written, and
/// icons, boxes and arrows that grow with the text. Everything is drawn from the palette, so that
/// it is the same in light, dark and high contrast.
class DeskStyle : public QProxyStyle
{
    Q_OBJECT

public:
    explicit DeskStyle(int fontPercent);

    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option,
                       const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;

private:
    int scaled(int pixels) const { return pixels * m_percent / 100; }
    /// What the arrow of a box needs beyond what the style beneath leaves it.
    int moreForArrow() const { return qMax(0, scaled(18) - 18); }
    void drawTab(const QStyleOption *option, QPainter *painter) const;
    void drawHeader(const QStyleOption *option, QPainter *painter) const;
    void drawButtonLabel(const QStyleOption *option, QPainter *painter,
                         const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionComplex *option, QPainter *painter,
                       const QWidget *widget) const;
    void drawComboBox(const QStyleOptionComplex *option, QPainter *painter,
                      const QWidget *widget) const;
    void drawSpinBox(const QStyleOptionComplex *option, QPainter *painter,
                     const QWidget *widget) const;

    int m_percent = 100;
};

} // namespace saranda
