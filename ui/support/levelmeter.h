// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/entrydelegate.h"

#include <QWidget>

#include <optional>

namespace saranda {

/// A level as a rail with six notches, a knob and the word: a round knob with a tick where what is
/// required is reached (or nothing is), a hollow diamond where it is not. The required level is a
/// flag under its notch. Says the same to a screen reader.
class LevelMeter : public QWidget
{
    Q_OBJECT

public:
    explicit LevelMeter(QWidget *parent = nullptr);

    void setLevel(int level, std::optional<int> required = {});
    int level() const { return m_level; }
    std::optional<int> required() const { return m_required; }
    /// The word beside the bar; the level's outcome by default.
    void setText(const QString &text);
    void setTextVisible(bool visible);
    /// "Effective control": put before the level in the accessible name.
    void setSubject(const QString &subject);
    /// The passage of the help on how this level is computed; a click or F1 opens it.
    void setHelp(const QString &topic);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void describe();
    QString word() const;

    int m_level = 0;
    std::optional<int> m_required;
    QString m_text;
    QString m_subject;
    QString m_help;
    bool m_textVisible = true;
};

/// The rail alone, for delegates and other painters.
void paintLevelRail(QPainter &painter, const QRect &rect, int level, std::optional<int> required,
                    const QPalette &palette);

/// Draws LevelRole (and RequiredRole) as a rail before the cell's text. In a mirrored window, a
/// text in Latin letters is cut where it ends, not where it begins.
class LevelDelegate : public EntryDelegate
{
    Q_OBJECT

public:
    using EntryDelegate::EntryDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace saranda
