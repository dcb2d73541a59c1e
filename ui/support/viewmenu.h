// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/savedviews.h"

#include <QToolButton>

#include <functional>

class QLineEdit;
class QMenu;
class QPushButton;

namespace saranda {

class MessageLine;

/// A line in the page that asks for the name of a view. Escape takes it away again.
class ViewNameLine : public QWidget
{
    Q_OBJECT

public:
    explicit ViewNameLine(QWidget *parent = nullptr);

    void ask(const QString &name, const QString &buttonText, std::function<void(QString)> take);
    QLineEdit *edit() const { return m_edit; }
    QPushButton *button() const { return m_take; }

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take();
    void leave();

    QLineEdit *m_edit = nullptr;
    QPushButton *m_take = nullptr;
    std::function<void(QString)> m_taken;
};

/// The button beside the filter that says which view of the list is in front, with the menu that
/// picks, saves, renames and deletes views. "All" is always there and can be neither renamed nor
/// deleted.
class ViewMenu : public QToolButton
{
    Q_OBJECT

public:
    /// How the list gives its look and takes another; the texts of choices that the case does not
    /// have come back.
    struct List {
        std::function<ListLook()> look;
        std::function<QStringList(const ListLook &)> show;
        std::function<void()> showAll; ///< without filter, with the columns as they were
    };

    ViewMenu(Settings &settings, const QString &list, List hooks, QWidget *parent = nullptr);

    ViewNameLine *nameLine() const { return m_name; }
    MessageLine *message() const { return m_message; }
    QString current() const { return m_current; } ///< empty = "All"
    bool isChanged() const;
    /// The menu as it is now, made anew each time it opens.
    void open();
    /// The list has changed in some way: says so beside the view's name.
    void update();

Q_SIGNALS:
    /// A view is about to be shown after "All": what that looks like is to be kept.
    void leavingAll();

protected:
    QSize sizeHint() const override;
    void initStyleOption(QStyleOptionToolButton *option) const override;

private:
    void fill(QMenu *menu);
    void pick(const QString &name);
    void pickAll();
    void askForName();
    void askForRename();
    void saveAs(const QString &name);
    void renameTo(const QString &name);
    void removeCurrent();
    bool isFree(const QString &name);

    SavedViews m_views;
    List m_list;
    QString m_current;
    ListLook m_currentLook;
    ViewNameLine *m_name = nullptr;
    MessageLine *m_message = nullptr;
};

} // namespace saranda
