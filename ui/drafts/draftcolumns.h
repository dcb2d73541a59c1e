// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSplitter>
#include <QString>

namespace saranda {

class Settings;

/// The lists of the page of drafts, the text and what is beside it: three columns on a wide page;
/// the lists above the other two where there is less width; all one above the other where even
/// that is too much. Remembers how each of these shares the page.
class DraftColumns : public QSplitter
{
    Q_OBJECT

public:
    explicit DraftColumns(Settings &settings, QWidget *parent = nullptr);
    /// `drafts` and `sections` are the lists.
    void setWidgets(QWidget *drafts, QWidget *sections, QWidget *text, QWidget *beside);
    /// Without a text there are only the lists.
    void setHasText(bool hasText);
    /// The text alone, over the whole page.
    void setWhole(bool isWhole);
    /// As wide as the narrow arrangement: the parts need not be beside each other.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Shape { Narrow, Middle, Wide };

    Shape fitting() const;
    void arrange(Shape shape);
    void showParts();
    void share();
    void share(QSplitter *splitter, const QString &name, const QList<int> &usual);
    void keep(QSplitter *splitter, const QString &name);
    QString settingName(const QString &name) const;

    Settings &m_settings;
    QSplitter *m_lists = nullptr;
    QSplitter *m_work = nullptr; ///< the text and what is beside it
    Shape m_shape = Shape::Wide;
    bool m_hasText = true;
    bool m_isWhole = false;
};

} // namespace saranda
